package org.posrules.internal.evidence;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.posrules.internal.rulebook.PhraseRow;

/**
 * A phrase found.
 *
 * @param folded the phrase in the form in which it is compared
 * @param begin in the unwrapped text
 * @param end in the unwrapped text, exclusive
 * @param weight length of the phrase; the longer match wins where two overlap
 */
record PhraseMatch(PhraseRow row, String folded, int begin, int end, int weight) {

  /** Whether every place is free, or holds the same phrase of another row. */
  boolean fitsInto(@Nullable String[] taken) {
    for (int i = begin; i < end; i++) {
      if (taken[i] != null && !folded.equals(taken[i])) {
        return false;
      }
    }
    return true;
  }

  void take(@Nullable String[] taken) {
    Arrays.fill(taken, begin, end, folded);
  }
}
