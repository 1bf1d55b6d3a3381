package org.posrules.internal.authoring.gate;

import java.util.List;
import java.util.Map;
import org.posrules.rulebook.ProblemKind;

/**
 * Why a rule is refused.
 *
 * @param message what it does and what to do instead
 * @param word by which the place in the rule can be found
 */
record Refusal(ProblemKind kind, String message, String word) {
  private static final String ONLY_FACTS =
      "; a rule asks facts for their fields and compares them with texts, numbers and each other,"
          + " and nothing else";
  private static final String ONLY_INSERT =
      "; after \"then\" stands nothing but insert( Finding.of( … ) ), Finding.against( … ) or"
          + " Remedy.of( … )";

  private static final String ONLY_PATTERNS =
      "; between \"when\" and \"then\" stand patterns of facts, such as SendSignal( sent == true ),"
          + " or not or exists before one";
  private static final String ONLY_RULES =
      "; a file of rules holds package, imports and rules, and nothing else";
  private static final String ONLY_HEADERS =
      "; before \"when\" stand headers such as @id, and nothing else";

  /** What authors call what the compiler makes of it. */
  private static final Map<String, String> CONDITIONS =
      Map.ofEntries(
          Map.entry("expr", "eval"),
          Map.entry("accFunction", "accumulate"),
          Map.entry("groupBy", "groupby"),
          Map.entry("reactiveFrom", "from"),
          Map.entry("entryPoint", "from"),
          Map.entry("window", "over"),
          Map.entry("when", "if"));

  /** A call of something that is not on the list. */
  static Refusal call(String owner, String member) {
    String name = member.equals("<init>") ? simple(owner) : member;
    if (owner.startsWith("java/util/regex/") || member.equals("matches")) {
      return regex("matches");
    }
    if (owner.startsWith(ClassKind.PACKS)) {
      return member.equals("<init>") || owner.contains("/Lambda")
          ? reach("the rule makes a class of its own", "new")
          : statement("functions and queries (" + member + ")", member);
    }
    if (isOfTheEngine(owner)) {
      return effect("the rule calls " + member, member);
    }
    if (owner.startsWith("org/drools/model/")
        || owner.equals("org/drools/modelcompiler/dsl/pattern/D")) {
      return List.of("attribute", "supply").contains(member)
          ? attribute("salience")
          : condition(CONDITIONS.getOrDefault(member, member));
    }
    String what =
        member.equals("<init>")
            ? "makes a " + dotted(owner)
            : "calls " + dotted(owner) + "." + member;
    return reach("the rule " + what, name);
  }

  private static boolean isOfTheEngine(String owner) {
    return owner.equals("org/drools/model/Drools")
        || owner.equals("org/drools/model/RuleContext")
        || owner.equals("org/drools/model/bitmask/BitMask")
        || owner.equals("org/drools/model/BitMask")
        || owner.startsWith("org/kie/");
  }

  /** A class that a rule has no business with. */
  static Refusal type(String type) {
    return type.startsWith("org/drools/modelcompiler/consequence/")
        ? effect("the rule speaks to the engine", "drools")
        : reach("the rule names " + dotted(type), simple(type));
  }

  /** Out of the box that rules live in. */
  static Refusal reach(String what, String word) {
    return new Refusal(ProblemKind.RULE_REACH, what + ONLY_FACTS, word);
  }

  /** Something else than adding a finding or a remedy. */
  static Refusal effect(String what, String word) {
    return new Refusal(ProblemKind.RULE_CONSEQUENCE, what + ONLY_INSERT, word);
  }

  static Refusal loop(String what, String word) {
    return new Refusal(
        ProblemKind.RULE_LOOP,
        what + ", so nobody can tell whether it ends; say it with patterns of facts",
        word);
  }

  /** Something else than a pattern. */
  static Refusal condition(String word) {
    return new Refusal(
        ProblemKind.RULE_CONDITION, "rules do without " + word + ONLY_PATTERNS, word);
  }

  /** Something else than a rule. */
  static Refusal statement(String what, String word) {
    return new Refusal(ProblemKind.RULE_STATEMENT, "rules do without " + what + ONLY_RULES, word);
  }

  /** Something else than a header. */
  static Refusal attribute(String word) {
    String what = word.startsWith("@") ? word : "attributes such as salience, timer or enabled";
    return new Refusal(ProblemKind.RULE_ATTRIBUTE, "rules do without " + what + ONLY_HEADERS, word);
  }

  static Refusal regex(String word) {
    return new Refusal(
        ProblemKind.RULE_REGEX,
        "a regular expression can hold up every payment; ask with contains, str[startsWith] or"
            + " str[endsWith], or put the wording into the lexicon and ask for its PhraseSignal",
        word);
  }

  static Refusal limit(String what, int found, int most) {
    return new Refusal(
        ProblemKind.RULE_LIMIT,
        "at most " + most + " " + what + ", and here are " + found + "; split it up",
        "when");
  }

  static String dotted(String type) {
    return type.replace('/', '.');
  }

  static String simple(String type) {
    return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf('$')) + 1);
  }
}
