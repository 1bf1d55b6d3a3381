package org.posrules.masking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Splits a text into runs of digits. Stateless; safe to share. */
final class DigitRuns {
  /** Separators that people, forms and logs put between the groups of one number. */
  private static final String SEPARATORS = " \n\t-./_+\u30fc";

  /** Separators that more often stand between different numbers. */
  private static final String WEAK_SEPARATORS = ",:|*~'\\";

  private static final int LONGEST_GAP = 3;
  private static final int SHORTEST_RUN = 7;

  private DigitRuns() {}

  /** The runs of at least seven digits, in order. */
  static List<DigitRun> of(FoldedText text) {
    List<DigitRun> runs = new ArrayList<>();
    int[] places = new int[text.length()];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!text.isDigit(i)) {
        continue;
      }
      if (count > 0 && !isGap(text, places[count - 1] + 1, i)) {
        addRun(runs, text, places, count);
        count = 0;
      }
      places[count++] = i;
    }
    addRun(runs, text, places, count);
    return runs;
  }

  private static void addRun(List<DigitRun> runs, FoldedText text, int[] places, int count) {
    if (count >= SHORTEST_RUN) {
      runs.add(new DigitRun(text, Arrays.copyOf(places, count)));
    }
  }

  private static boolean isGap(FoldedText text, int from, int to) {
    if (to - from > LONGEST_GAP) {
      return false;
    }
    int weak = 0;
    for (int i = from; i < to; i++) {
      boolean sign = i > from && text.at(i) == '+' && text.at(i - 1) == ' ';
      if (isWeak(text.at(i))) {
        weak++;
      } else if (sign || SEPARATORS.indexOf(text.at(i)) < 0) {
        return false;
      }
    }
    return weak <= 1;
  }

  /** Whether this gap joins the groups of one number by itself. */
  static boolean isStrong(String gap) {
    boolean known = gap.chars().allMatch(c -> SEPARATORS.indexOf(c) >= 0);
    return known && gap.length() <= LONGEST_GAP && !gap.contains(" +");
  }

  /** Whether this gap holds a separator that more often stands between different numbers. */
  static boolean isWeak(String gap) {
    for (int i = 0; i < gap.length(); i++) {
      if (isWeak(gap.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWeak(char c) {
    return WEAK_SEPARATORS.indexOf(c) >= 0;
  }
}
