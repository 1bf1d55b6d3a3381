package org.posrules.internal.authoring.drl;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.posrules.facts.Member;
import org.posrules.internal.authoring.drl.Condition.Form;
import org.posrules.internal.text.Nearest;
import org.posrules.rulebook.ProblemKind;

/** Holds one condition against the facts that there are and the names that the tables have. */
final class ConditionLint {
  private static final int PAIR = 2;
  private static final Set<String> REGEX = Set.of("matches", "soundslike");

  /** What may belong to a family. */
  private static final Set<String> OF_FAMILIES = Set.of("cause", "name");

  /** Words of DRL by which a condition would compute something. */
  private static final Set<String> NO_FACTS =
      Set.of("eval", "from", "over", "accumulate", "acc", "collect", "forall", "groupby");

  private static final Set<String> WORDS = Set.of("this", "null", "true", "false", "not");

  private final Condition condition;
  private final Class<?> type;
  private final ValueLint values;
  private final Told told;

  /** Whether a bracket groups constraints; one behind a name holds what is handed to it. */
  private final Deque<Boolean> groups = new ArrayDeque<>();

  /** Fields that are compared with a text, to it. */
  private final Map<String, Token> equal = new HashMap<>();

  /** How many names a field is compared with by {@code !=} or in a list. */
  private final Map<String, Integer> listed = new HashMap<>();

  private ConditionLint(Condition condition, Class<?> type, Names names, Told told) {
    this.condition = condition;
    this.type = type;
    this.values = new ValueLint(type, names, told);
    this.told = told;
  }

  static void check(Condition condition, Names names, Told told) {
    if (condition.form() == Form.OTHER) {
      told.problem(ProblemKind.RULE_CONDITION, condition.first(), notAFact(condition));
      return;
    }
    Class<?> type = FactTypes.named(condition.type());
    if (type == null) {
      told.problem(
          ProblemKind.UNKNOWN_FACT,
          condition.typeToken(),
          "there is no fact "
              + condition.type()
              + Nearest.to(condition.type(), FactTypes.names())
                  .map(near -> "; did you mean " + near + "?")
                  .orElse("; pos-rules facts lists them"));
      return;
    }
    new ConditionLint(condition, type, names, told).check();
  }

  private static String notAFact(Condition condition) {
    Optional<Token> program =
        condition.constraints().stream()
            .filter(token -> token.isName() && NO_FACTS.contains(token.text()))
            .findFirst();
    if (program.isEmpty() && condition.constraints().stream().anyMatch(ConditionLint::isOr)) {
      return "one rule does not say “or”; make a rule of each alternative";
    }
    return program.map(token -> "“" + token.text() + "” is not asked here; ").orElse("")
        + "a condition is a fact, not a fact, or exists a fact: SendSignal( sent == true )";
  }

  private static boolean isOr(Token token) {
    return token.is("or") || token.is("||");
  }

  private void check() {
    List<Token> tokens = condition.constraints();
    familyFirst(tokens);
    boolean fieldNext = true;
    String field = null;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is("(")) {
        groups.push(fieldNext);
      } else if (token.is(")")) {
        groups.poll();
        fieldNext = false;
      } else if (isJoint(token)) {
        fieldNext = groups.isEmpty() || groups.peek();
      } else if (isBinding(tokens, i)) {
        i++;
      } else if (fieldNext && token.isName() && !token.is("not")) {
        String named = field(token);
        field = isAsked(tokens, i) ? null : named;
        fieldNext = false;
      } else {
        value(tokens, i, field);
        fieldNext = fieldNext && token.is("!");
      }
    }
    listed.forEach(this::shortList);
    values.code(equal);
  }

  private static boolean isJoint(Token token) {
    return token.is(",") || token.is("&&") || token.is("||");
  }

  /** {@code code.length() == 2}: what is compared is no longer the field; equals leaves it so. */
  private static boolean isAsked(List<Token> tokens, int i) {
    return i + PAIR < tokens.size()
        && tokens.get(i + 1).is(".")
        && !tokens.get(i + PAIR).is("equals");
  }

  private static boolean isBinding(List<Token> tokens, int i) {
    return tokens.get(i).isName() && i + 1 < tokens.size() && tokens.get(i + 1).is(":");
  }

  private void familyFirst(List<Token> tokens) {
    boolean first =
        tokens.size() > PAIR
            && tokens.get(0).is("family")
            && tokens.get(1).is("==")
            && tokens.get(PAIR).isString();
    if (FactTypes.has(type, "family") && (!first || type == Member.class)) {
      told.problem(
          ProblemKind.FAMILY_FIRST,
          condition.typeToken(),
          condition.type() + " asks for one family, and names it first: RowOf( family == \"…\" )");
    }
  }

  /** The field that a constraint begins with; null where it begins with something else. */
  private @Nullable String field(Token token) {
    String name = token.text();
    if (name.startsWith("$") || Character.isUpperCase(name.charAt(0)) || WORDS.contains(name)) {
      return null;
    }
    if (!FactTypes.has(type, name)) {
      told.problem(
          ProblemKind.UNKNOWN_FIELD,
          token,
          condition.type()
              + " has no "
              + name
              + Nearest.hint(name, FactTypes.fields(type))
              + "; it has "
              + String.join(", ", FactTypes.fields(type)));
      return null;
    }
    return name;
  }

  private void value(List<Token> tokens, int i, @Nullable String field) {
    Token token = tokens.get(i);
    Token before = i > 0 ? tokens.get(i - 1) : token;
    if (token.is("=")) {
      told.problem(ProblemKind.RULE_SYNTAX, token, "compare with ==; a single = compares nothing");
    } else if (token.isName() && REGEX.contains(token.text())) {
      told.problem(
          ProblemKind.RULE_REGEX,
          token,
          "rules match no regular expressions; use contains, or teach the wording to the lexicon");
    } else if (token.isName() && before.is(".") && i > 1) {
      values.constant(field, tokens.get(i - PAIR), token);
    } else if (field != null && isAfterOperator(before) && isBareConstant(tokens, i)) {
      values.bare(field, token);
    } else if (field != null && !before.is(".") && isAfterOperator(before)) {
      values.literal(field, token);
      if (token.isString()) {
        count(field, token, before);
      }
    }
  }

  /** A word in capitals alone, where a text or {@code Enum.CONSTANT} belongs. */
  /** Neither a value, nor what another fact was bound to, nor another field of this one. */
  private boolean isBareConstant(List<Token> tokens, int i) {
    String name = tokens.get(i).text();
    return tokens.get(i).isName()
        && !name.startsWith("$")
        && !WORDS.contains(name)
        && !FactTypes.has(type, name)
        && (i + 1 == tokens.size() || !tokens.get(i + 1).is("."));
  }

  private boolean isAfterOperator(Token before) {
    boolean inList = !groups.isEmpty() && !groups.peek();
    return before.is("==")
        || before.is("!=")
        || before.is(">")
        || before.is("<")
        || before.is(">=")
        || before.is("<=")
        || (inList && (before.is("(") || before.is(",")));
  }

  private void count(String field, Token token, Token before) {
    if (before.is("==")) {
      equal.put(field, token);
    } else if (OF_FAMILIES.contains(field) && !token.value().isEmpty()) {
      listed.merge(field, 1, Integer::sum);
    }
  }

  private void shortList(String field, int count) {
    if (count > PAIR) {
      told.problem(
          ProblemKind.RULE_LIST,
          condition.first(),
          "a list holds two at most; what more have in common is a family: RowOf( family == \"…\" )");
    }
  }
}
