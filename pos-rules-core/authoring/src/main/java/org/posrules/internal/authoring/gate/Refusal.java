package org.posrules.internal.authoring.gate;

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

  /** What authors call what the compiler makes of it. */
  private static final Map<String, String> CONSTRUCTS =
      Map.ofEntries(
          Map.entry("expr", "eval"),
          Map.entry("attribute", "salience"),
          Map.entry("accumulate", "accumulate"),
          Map.entry("accFunction", "accumulate"),
          Map.entry("groupBy", "groupby"),
          Map.entry("from", "from"),
          Map.entry("reactiveFrom", "from"),
          Map.entry("entryPoint", "from"),
          Map.entry("window", "over"),
          Map.entry("when", "if"),
          Map.entry("executeScript", "then"),
          Map.entry("globalOf", "global"),
          Map.entry("query", "query"));

  /** A call of something that is not on the list. */
  static Refusal call(String owner, String member) {
    String name = member.equals("<init>") ? simple(owner) : member;
    if (owner.startsWith("java/util/regex/") || member.equals("matches")) {
      return regex("matches");
    }
    if (owner.startsWith(ClassKind.PACKS)) {
      return member.equals("<init>")
          ? reach("the rule makes a class of its own", "new")
          : construct("functions of their own (" + member + ")", member);
    }
    if (isOfTheEngine(owner)) {
      return effect("the rule calls " + member, member);
    }
    if (owner.startsWith("org/drools/model/")
        || owner.equals("org/drools/modelcompiler/dsl/pattern/D")) {
      return construct(CONSTRUCTS.getOrDefault(member, member));
    }
    String what = member.equals("<init>") ? "makes a " + dotted(owner) : "calls " + dotted(owner) + "." + member;
    return reach("the rule " + what, name);
  }

  private static boolean isOfTheEngine(String owner) {
    return owner.equals("org/drools/model/Drools")
        || owner.equals("org/drools/model/RuleContext")
        || owner.equals("org/drools/model/bitmask/BitMask")
        || owner.equals("org/drools/model/BitMask")
        || owner.startsWith("org/kie/");
  }

  /** Out of the box that rules live in. */
  static Refusal reach(String what, String word) {
    return new Refusal(ProblemKind.RULE_REACH, what + ONLY_FACTS, word);
  }

  /** Something else than adding a finding or a remedy. */
  static Refusal effect(String what, String word) {
    return new Refusal(ProblemKind.RULE_EFFECT, what + ONLY_INSERT, word);
  }

  static Refusal loop(String what, String word) {
    return new Refusal(
        ProblemKind.RULE_LOOP,
        what + ", so nobody can tell whether it ends; say it with patterns of facts",
        word);
  }

  static Refusal construct(String name) {
    return construct(
        name.equals("salience") ? "attributes such as salience, timer or enabled" : name, name);
  }

  private static Refusal construct(String what, String word) {
    return new Refusal(
        ProblemKind.RULE_CONSTRUCT,
        "rules do without "
            + what
            + ": a rule is its header, patterns of facts with not, exists, and, or, and its findings",
        word);
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
