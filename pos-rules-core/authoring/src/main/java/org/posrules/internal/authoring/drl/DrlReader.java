package org.posrules.internal.authoring.drl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleProblem;

/** Tells the parts of a file of rules from each other; what is no rule of ours is kept as such. */
public final class DrlReader {
  private static final Set<String> TOP = Set.of("package", "import", "rule");

  private final String path;
  private final String text;
  private final List<RuleProblem> problems;
  private final Tokens tokens;
  private final List<List<Token>> imports = new ArrayList<>();
  private final List<RuleText> rules = new ArrayList<>();
  private final List<Token> others = new ArrayList<>();

  /** Quotes, brackets and signs that are wrong; what else seems so may only follow from them. */
  private final List<RuleProblem> slips = new ArrayList<>();

  private String packageName = "";

  private DrlReader(String path, String text, List<RuleProblem> problems) {
    this.path = path;
    this.text = text;
    this.problems = problems;
    List<Token> read = Tokenizer.tokens(path, text, slips);
    if (slips.isEmpty()) {
      Brackets.check(read, new Told(path, slips));
    }
    this.tokens = new Tokens(read);
    problems.addAll(slips);
  }

  /** What stands in the file; where that cannot be told is a problem. */
  public static DrlFile read(String path, String text, List<RuleProblem> problems) {
    DrlReader reader = new DrlReader(path, text, problems);
    while (reader.tokens.more()) {
      reader.statement();
    }
    return new DrlFile(path, reader.packageName, reader.imports, reader.rules, reader.others);
  }

  private void statement() {
    Token first = tokens.next();
    if (first.is("rule")) {
      rule(first);
    } else if (first.is("package")) {
      packageName = Tokens.joined(tokens.restOfLine(first));
    } else if (first.is("import")) {
      imports.add(tokens.restOfLine(first));
    } else if (!first.is(";")) {
      if (slips.isEmpty()) {
        others.add(first);
      }
      while (tokens.more() && !(tokens.peek().column() == 1 && isTop(tokens.peek()))) {
        tokens.next();
      }
    }
  }

  private static boolean isTop(Token token) {
    return TOP.contains(token.text());
  }

  private void rule(Token keyword) {
    if (!tokens.more() || !(tokens.peek().isString() || tokens.peek().isName())) {
      problem(keyword, "a rule has a name in quotes: rule \"NET-014 …\"");
      return;
    }
    Token name = tokens.next();
    Map<String, Token> headers = new LinkedHashMap<>();
    List<Token> headerNames = new ArrayList<>();
    List<Token> attributes = head(headers, headerNames);
    if (!skip("when", name) || !tokens.more()) {
      return;
    }
    List<Condition> conditions =
        new ConditionReader(text, new Tokens(tokens.until("then"))).conditions();
    Token then = tokens.more() ? tokens.peek() : name;
    if (!skip("then", name)) {
      return;
    }
    List<Token> consequence = tokens.until("end");
    int last = tokens.more() ? tokens.peek().line() : Integer.MAX_VALUE;
    if (skip("end", name) && isLegible(name.line(), last)) {
      rules.add(
          new RuleText(
              name.value(), name, headers, headerNames, attributes, conditions, consequence, then));
    }
  }

  /** Headers go into the map; everything else that stands before {@code when} is returned. */
  private List<Token> head(Map<String, Token> headers, List<Token> headerNames) {
    List<Token> attributes = new ArrayList<>();
    while (tokens.more() && !tokens.peek().is("when") && !startsRule(tokens.peek())) {
      Token token = tokens.next();
      if (token.text().startsWith("@") && token.isName()) {
        headerNames.add(token);
        List<Token> inside = tokens.brackets();
        headers.putIfAbsent(token.text(), inside.size() == 1 ? inside.get(0) : token);
      } else {
        attributes.add(token);
      }
    }
    return attributes;
  }

  private static boolean startsRule(Token token) {
    return token.is("rule") && token.column() == 1;
  }

  private boolean skip(String keyword, Token rule) {
    if (tokens.more() && tokens.peek().is(keyword)) {
      tokens.next();
      return true;
    }
    problem(rule, "the rule has no “" + keyword + "”; each is: rule … when … then … end");
    return false;
  }

  private boolean isLegible(int first, int last) {
    return slips.stream().noneMatch(slip -> slip.line() >= first && slip.line() <= last);
  }

  private void problem(Token token, String message) {
    if (slips.isEmpty()) {
      new Told(path, problems).problem(ProblemKind.RULE_SYNTAX, token, message);
    }
  }
}
