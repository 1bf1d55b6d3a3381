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

  /** Whether the other may not stand beside this one: it overlaps, and is another phrase. */
  boolean excludes(PhraseMatch other) {
    boolean overlaps = begin < other.end && other.begin < end;
    return overlaps && !row.phrase().equals(other.row.phrase());
  }
}
