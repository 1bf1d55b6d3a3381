package org.posrules.internal.evidence;

import org.posrules.internal.rulebook.PhraseRow;

/** What words of the lexicon stand for. Immutable. */
sealed interface Meaning {

  /** A fixed wording. */
  record Wording(PhraseRow row) implements Meaning {}

  /**
   * A concept.
   *
   * @param languages that the words are words of, as {@link Languages} writes them
   */
  record Concept(Topic topic, String name, int languages) implements Meaning {}

  /** What the patterns speak of in which a concept has its name. */
  enum Topic {
    FAULT,
    MONEY
  }
}
