package org.posrules.internal.authoring;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;

/**
 * Rules that cases name and no file holds, with the file that must have held them: the one beside
 * the cases which name the most of them, as it is missing, empty, cut or cannot be read. Immutable.
 *
 * @param path of the file of rules
 * @param ids of the rules, in order
 * @param unknown the problems that tell of them one by one
 */
record LostRules(String path, Set<String> ids, Set<RuleProblem> unknown) {
  private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]{1,11}-[0-9]{3}");
  private static final Pattern WHOLE = Pattern.compile("(?m)^(?:cause|finding)\\s*:");
  private static final String END = "end";

  /** As many times nobody misspells one name. */
  static final int MANY = 4;

  /** What keeps a file from being read to its end. */
  private static final Set<ProblemKind> UNREADABLE =
      Set.of(ProblemKind.RULE_SYNTAX, ProblemKind.RULE_HEADER, ProblemKind.HEADER_VALUE);

  /** What is told besides of a file that lacks its end, or all of its rules. */
  private static final Set<ProblemKind> OF_A_CUT =
      Set.of(
          ProblemKind.FILE_EMPTY,
          ProblemKind.IMPORT_UNUSED,
          ProblemKind.RULE_PACKAGE,
          ProblemKind.RULE_SYNTAX);

  /**
   * Those of the file that has lost the most.
   *
   * @param named by the name that there is not, the problems that tell of it
   */
  static Optional<LostRules> most(
      Map<String, String> texts, List<RuleProblem> problems, Map<String, List<RuleProblem>> named) {
    Map<String, Set<String>> ids = new TreeMap<>();
    named.forEach(
        (name, unknown) -> {
          if (ID.matcher(name).matches()) {
            unknown.forEach(
                each -> ids.computeIfAbsent(rules(each.file()), any -> new TreeSet<>()).add(name));
          }
        });
    return ids.entrySet().stream()
        .map(file -> new LostRules(file.getKey(), file.getValue(), all(file.getValue(), named)))
        .filter(lost -> lost.isLost(texts, problems))
        .max(
            Comparator.comparing((LostRules lost) -> lost.isBroken(texts, problems))
                .thenComparingInt(lost -> lost.ids.size())
                .thenComparing(lost -> !WHOLE.matcher(lost.cases(texts)).find())
                .thenComparingInt(LostRules::mentions)
                .thenComparing(LostRules::path));
  }

  private static Set<RuleProblem> all(Set<String> ids, Map<String, List<RuleProblem>> named) {
    return ids.stream()
        .map(id -> named.getOrDefault(id, List.of()))
        .flatMap(Collection::stream)
        .collect(Collectors.toSet());
  }

  /** The file of rules beside that of the cases. */
  private static String rules(String yaml) {
    return yaml.endsWith(TopicFile.ENDING)
        ? yaml.substring(0, yaml.length() - TopicFile.ENDING.length()) + Layout.RULES
        : yaml;
  }

  private String cases(Map<String, String> texts) {
    return texts.getOrDefault(CaseChecks.beside(path), "");
  }

  /** How often its own cases name them. */
  private int mentions() {
    String own = CaseChecks.beside(path);
    return (int) unknown.stream().filter(each -> each.file().equals(own)).count();
  }

  private boolean isLost(Map<String, String> texts, List<RuleProblem> problems) {
    if (!path.endsWith(Layout.RULES)) {
      return false;
    }
    if (!texts.containsKey(path)) {
      return unknown.size() > 1;
    }
    return isBroken(texts, problems) || isCutBetween(problems);
  }

  /** Whether the file itself shows that rules are lost. */
  private boolean isBroken(Map<String, String> texts, List<RuleProblem> problems) {
    return texts.containsKey(path)
        && (isEmpty(texts) || isCutWithin(texts) || !of(problems, UNREADABLE).isEmpty());
  }

  private boolean isEmpty(Map<String, String> texts) {
    return RuleIds.in(Map.of(path, texts.getOrDefault(path, ""))).isEmpty();
  }

  private boolean isCutWithin(Map<String, String> texts) {
    List<String> lines =
        texts.getOrDefault(path, "").lines().filter(line -> !line.isBlank()).toList();
    return !lines.isEmpty() && !lines.get(lines.size() - 1).strip().equals(END);
  }

  /** Renamed rules would stand there without a case. */
  private boolean isCutBetween(List<RuleProblem> problems) {
    return of(problems, Set.of(ProblemKind.RULE_WITHOUT_CASE)).isEmpty() && unknown.size() > 1;
  }

  private Set<RuleProblem> of(List<RuleProblem> problems, Set<ProblemKind> kinds) {
    return problems.stream()
        .filter(problem -> problem.file().equals(path) && kinds.contains(problem.kind()))
        .collect(Collectors.toSet());
  }

  /** Why they are lost; nothing where that is told already. */
  Optional<RuleProblem> reason(Map<String, String> texts, List<RuleProblem> problems) {
    String which = String.join(", ", ids);
    if (!texts.containsKey(path)) {
      return Optional.of(
          RuleProblem.of(
              ProblemKind.FILE_MISSING, path, "is missing, and cases name its rules: " + which));
    }
    if (isEmpty(texts)) {
      return Optional.of(
          RuleProblem.of(
              ProblemKind.FILE_EMPTY, path, "holds no rule, and cases name some: " + which));
    }
    if (isCutWithin(texts) || of(problems, UNREADABLE).isEmpty()) {
      int last = (int) texts.getOrDefault(path, "").lines().count();
      return Optional.of(
          RuleProblem.of(
              ProblemKind.FILE_CUT,
              new RulePlace(path, last, 1),
              "the file ends before rules that cases name: " + which));
    }
    return Optional.empty();
  }

  /** What is not told besides the reason. */
  Set<RuleProblem> follow(Map<String, String> texts, List<RuleProblem> problems) {
    Set<RuleProblem> follow = new HashSet<>(unknown);
    if (reason(texts, problems).isPresent()) {
      follow.addAll(of(problems, OF_A_CUT));
    }
    return follow;
  }
}
