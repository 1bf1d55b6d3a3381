package org.posrules.internal.authoring.drl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.posrules.internal.authoring.drl.Condition.Form;
import org.posrules.internal.text.Nearest;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;

/** Reads all files of rules and says what is wrong with them, before anything is compiled. */
public final class RuleLint {
  private static final String PACKAGE = "org.posrules.packs";

  /** The facts, and the enums that they are compared with. */
  private static final Pattern IMPORT =
      Pattern.compile(
          "org\\.posrules\\.(?:history\\.[A-Z]\\w{1,40}|facts\\.(?:\\*|[A-Z]\\w{1,40}(?:\\.[A-Z]\\w{1,40})?)|[A-Z]\\w{1,40})");

  private final Names names;
  private final List<RuleProblem> problems;
  private final Map<String, RulePlace> ids = new HashMap<>();
  private final Map<String, RulePlace> ruleNames = new HashMap<>();

  private RuleLint(Names names, List<RuleProblem> problems) {
    this.names = names;
    this.problems = problems;
  }

  /** The files; their problems are added to the others. */
  public static List<DrlFile> check(
      SortedMap<String, String> drl, Names names, List<RuleProblem> problems) {
    RuleLint lint = new RuleLint(names, problems);
    List<DrlFile> files = new ArrayList<>();
    drl.forEach((path, text) -> files.add(DrlReader.read(path, text, problems)));
    files.forEach(lint::check);
    return files;
  }

  private void check(DrlFile file) {
    Told told = new Told(file.path(), problems);
    if (!file.packageName().equals(PACKAGE)) {
      problems.add(
          RuleProblem.of(
              ProblemKind.RULE_PACKAGE, file.path(), "needs the line: package " + PACKAGE));
    }
    if (file.rules().isEmpty()
        && file.others().isEmpty()
        && problems.stream().noneMatch(problem -> problem.file().equals(file.path()))) {
      problems.add(
          RuleProblem.of(
              ProblemKind.FILE_EMPTY, file.path(), "holds no rule; write one, or delete the file"));
    }
    file.imports().forEach(tokens -> checkImport(tokens, told));
    ImportLint.check(file, isReadable(file), told);
    file.others().forEach(token -> checkStatement(token, told));
    file.rules().forEach(rule -> check(rule, told));
  }

  private boolean isReadable(DrlFile file) {
    return problems.stream()
        .noneMatch(
            problem ->
                problem.kind() == ProblemKind.RULE_SYNTAX && problem.file().equals(file.path()));
  }

  /** Whether such an import may stand in a file of rules. */
  static boolean isOfFacts(String imported) {
    return IMPORT.matcher(imported).matches();
  }

  private static void checkImport(List<Token> tokens, Told told) {
    if (!tokens.isEmpty() && !isOfFacts(Tokens.joined(tokens))) {
      told.problem(
          ProblemKind.RULE_STATEMENT,
          tokens.get(0),
          "rules import facts and what they are compared with, nothing else: import"
              + " org.posrules.facts.*");
    }
  }

  private static void checkStatement(Token token, Told told) {
    told.problem(
        ProblemKind.RULE_STATEMENT,
        token,
        "a file of rules holds package, imports and rules, nothing else; not "
            + token.text()
            + Nearest.hint(token.text(), List.of("package", "import", "rule")));
  }

  private void check(RuleText rule, Told told) {
    HeaderLint.check(rule, told);
    once(ids, rule.id(), rule, told, ProblemKind.RULE_ID_TWICE, "the id stands twice: ");
    once(
        ruleNames,
        rule.name(),
        rule,
        told,
        ProblemKind.RULE_NAME_TWICE,
        "two rules have the name ");
    rule.conditions().forEach(condition -> ConditionLint.check(condition, names, told));
    if (rule.conditions().stream().allMatch(condition -> condition.form() == Form.NOT)) {
      told.problem(
          ProblemKind.RULE_RESTS_ON_NOTHING,
          rule.nameToken(),
          "the rule asks for no fact that must be there, so it would speak for everybody; begin"
              + " with one");
    }
    ConsequenceLint.check(rule, names, told);
  }

  private static void once(
      Map<String, RulePlace> taken,
      String name,
      RuleText rule,
      Told told,
      ProblemKind kind,
      String message) {
    if (name.isEmpty()) {
      return;
    }
    Token token = rule.headers().getOrDefault("@id", rule.nameToken());
    RulePlace place = told.place(kind == ProblemKind.RULE_ID_TWICE ? token : rule.nameToken());
    RulePlace other = taken.putIfAbsent(name, place);
    if (other != null) {
      told.problems().add(RuleProblem.of(kind, place, message + name).with(other));
    }
  }
}
