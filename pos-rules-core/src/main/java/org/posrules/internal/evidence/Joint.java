package org.posrules.internal.evidence;

import java.util.Set;
import org.posrules.internal.evidence.Meaning.Concept;
import org.posrules.internal.text.Reading;
import org.posrules.internal.text.WordMatch;

/** The concepts of the money whose words join one clause to the next. Pure. */
final class Joint {
  /** Words that turn a sentence round: what stands beyond one excludes nothing. */
  static final String BUT = "HOWEVER";

  /** Words before a reason or what came next, which may be a sentence as well. */
  static final String THEN = "THEN";

  /** Words that put one thing beside another: "and", "while", 并且. */
  static final String AND = "AND";

  private static final Set<String> VERBS = Set.of("è", "é", "È", "É");

  static final Set<String> ALL = Set.of(BUT, THEN, AND);

  private Joint() {}

  static boolean isOne(Named word) {
    return ALL.contains(word.concept());
  }

  /** "È" and "é" are compared as "e", and are no "and" but an "is". */
  static boolean isVerb(WordMatch<Concept> match, Reading text) {
    return match.value().name().equals(AND) && VERBS.contains(text.words(match));
  }
}
