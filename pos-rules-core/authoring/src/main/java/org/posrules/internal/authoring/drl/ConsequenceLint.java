package org.posrules.internal.authoring.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.posrules.Diagnosis;
import org.posrules.internal.authoring.drl.Token.Kind;
import org.posrules.rulebook.ProblemKind;

/**
 * Holds what a rule does to the only thing that rules do: it inserts one finding, one remedy or one
 * concern.
 */
final class ConsequenceLint {
  private static final String FINDING = "insert( Finding.of( \"CAUSE\", Strength.MEDIUM ) );";
  private static final String REMEDY = "insert( Remedy.of( \"CAUSE\", \"ACTION\", 0.4 ) );";

  private static final String CONCERN = "insert( Concern.of( \"FINDING\", Severity.LOW, $of ) );";

  private static final String ONE_THING =
      "a rule inserts one finding, remedy or concern and does nothing else: "
          + String.join(" or ", FINDING, REMEDY, CONCERN);

  private final RuleText rule;
  private final Names names;
  private final Told told;

  private ConsequenceLint(RuleText rule, Names names, Told told) {
    this.rule = rule;
    this.names = names;
    this.told = told;
  }

  static void check(RuleText rule, Names names, Told told) {
    new ConsequenceLint(rule, names, told).check();
  }

  private void check() {
    Tokens tokens = new Tokens(rule.consequence());
    if (!tokens.more()) {
      problem(rule.then(), ONE_THING);
      return;
    }
    Token first = tokens.next();
    List<Token> inserted = first.is("insert") ? tokens.brackets() : List.of();
    if (inserted.isEmpty() || !isKnown(inserted)) {
      problem(first, ONE_THING);
    } else if (!tokens.more() || !tokens.next().is(";")) {
      problem(
          inserted.get(inserted.size() - 1), "a semicolon belongs behind the insert: insert( … );");
    } else if (tokens.more()) {
      Token next = tokens.next();
      problem(
          next,
          next.is("insert")
              ? "a rule inserts one thing; make a rule of each"
              : "a rule inserts one finding, remedy or concern and does nothing else; delete this");
    }
  }

  private void problem(Token at, String message) {
    told.problem(ProblemKind.RULE_CONSEQUENCE, at, message);
  }

  /** Whether it is a finding or a remedy; what stands in it is checked as far as it goes. */
  private boolean isKnown(List<Token> inserted) {
    Tokens tokens = new Tokens(inserted);
    String what = taken(tokens) + taken(tokens) + taken(tokens);
    List<List<Token>> arguments = arguments(tokens.brackets());
    if (tokens.more()) {
      return false;
    }
    return switch (what) {
      case "Finding.of" ->
          (arguments.size() == 1 && isVariable(arguments.get(0)))
              || (arguments.size() == 2 && cause(arguments.get(0)) && strength(arguments.get(1)));
      case "Finding.against" ->
          arguments.size() == 2 && cause(arguments.get(0)) && strength(arguments.get(1));
      case "Remedy.of" ->
          arguments.size() == 3
              && cause(arguments.get(0))
              && action(arguments.get(1))
              && probability(arguments.get(2));
      case "Concern.of" ->
          (arguments.size() == 1 && isVariable(arguments.get(0)))
              || (arguments.size() == 3
                  && finding(arguments.get(0))
                  && constant(arguments.get(1), "Severity", "severity")
                  && subject(arguments.get(2)));
      default -> false;
    };
  }

  private static String taken(Tokens tokens) {
    return tokens.more() ? tokens.next().text() : "";
  }

  private static List<List<Token>> arguments(List<Token> inside) {
    List<List<Token>> arguments = new ArrayList<>(List.of(new ArrayList<>()));
    for (Token token : inside) {
      if (token.is(",")) {
        arguments.add(new ArrayList<>());
      } else {
        arguments.get(arguments.size() - 1).add(token);
      }
    }
    return arguments;
  }

  private static boolean isVariable(List<Token> argument) {
    return argument.size() == 1 && argument.get(0).text().startsWith("$");
  }

  /** {@code $row.cause()}. */
  private static boolean isAsked(List<Token> argument, String field) {
    return argument.size() == 5
        && argument.get(0).text().startsWith("$")
        && argument.get(2).is(field)
        && Tokens.joined(argument).endsWith("." + field + "()");
  }

  private boolean cause(List<Token> argument) {
    if (argument.size() != 1 || !argument.get(0).isString()) {
      return isAsked(argument, "cause");
    }
    Set<String> causes = new TreeSet<>(names.causes());
    causes.add(Diagnosis.UNRECOGNISED);
    told.known(ProblemKind.UNKNOWN_CAUSE, argument.get(0), "cause", causes);
    return true;
  }

  private boolean strength(List<Token> argument) {
    return constant(argument, "Strength", "strength");
  }

  private boolean constant(List<Token> argument, String of, String field) {
    if (argument.size() != 3 || !argument.get(0).is(of) || !argument.get(1).is(".")) {
      return isAsked(argument, field);
    }
    told.known(ProblemKind.UNKNOWN_CONSTANT, argument.get(2), of, FactTypes.constants(of));
    return true;
  }

  private boolean finding(List<Token> argument) {
    if (argument.size() != 1 || !argument.get(0).isString()) {
      return false;
    }
    told.known(ProblemKind.UNKNOWN_FINDING, argument.get(0), "finding", names.findings());
    return true;
  }

  /** A subject that was matched, or nothing: the shop. */
  private static boolean subject(List<Token> argument) {
    return isVariable(argument)
        || isAsked(argument, "subject")
        || (argument.size() == 1
            && argument.get(0).isString()
            && argument.get(0).value().isEmpty());
  }

  private boolean action(List<Token> argument) {
    if (argument.size() != 1 || !argument.get(0).isString()) {
      return false;
    }
    told.known(ProblemKind.UNKNOWN_ACTION, argument.get(0), "action", names.actions());
    return true;
  }

  private boolean probability(List<Token> argument) {
    if (argument.size() != 1 || argument.get(0).kind() != Kind.NUMBER) {
      return false;
    }
    if (!argument.get(0).text().matches("0\\.[0-9]{1,4}")
        || argument.get(0).text().matches("0\\.0{1,4}")) {
      told.problem(
          ProblemKind.FIELD_VALUE, argument.get(0), "a probability is above 0 and below 1: 0.4");
    }
    return true;
  }
}
