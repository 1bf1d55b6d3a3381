package org.posrules.internal.evidence;

import org.posrules.internal.rulebook.PhraseRow;

/**
 * A phrase found.
 *
 * @param begin in the unwrapped text
 * @param end in the unwrapped text, exclusive
 * @param weight length of the phrase; the longer match wins where two overlap
 */
record PhraseMatch(PhraseRow row, int begin, int end, int weight) {

  boolean overlaps(PhraseMatch other) {
    return begin < other.end && other.begin < end;
  }
}
