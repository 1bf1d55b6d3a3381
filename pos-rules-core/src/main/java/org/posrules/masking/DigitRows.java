package org.posrules.masking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds groups of digits with the same signs between all of them, however many: {@code "41", "11"},
 * {@code [4][1]}, {@code 41 -> 11}, lines with an indent. Used by one thread for one text.
 */
final class DigitRows {
  private static final int LONGEST_GAP = 24;
  private static final int FEWEST_GROUPS = 2;

  private final FoldedText text;
  private final int[] places;
  private final List<DigitRun> found = new ArrayList<>();
  private int count;
  private int groups;
  private int lastGroup;
  private String gap = "";

  private DigitRows(FoldedText text) {
    this.text = text;
    this.places = new int[text.length()];
  }

  /** The longest rows with enough digits for a card number; two may share a group. */
  static List<DigitRun> of(FoldedText text) {
    DigitRows rows = new DigitRows(text);
    int i = 0;
    while (text.mayHoldCard() && i < text.length()) {
      int end = text.digitsEnd(i);
      if (end > i) {
        rows.addGroup(i, end);
      }
      i = Math.max(end, i + 1);
    }
    rows.endRow();
    return rows.found;
  }

  private void addGroup(int from, int to) {
    String before = count == 0 ? "" : gapBefore(from);
    if (groups > 1 && !before.equals(gap)) {
      restart(before.isEmpty() ? count : lastGroup);
    } else if (groups == 1 && before.isEmpty()) {
      restart(count);
    }
    gap = before;
    lastGroup = count;
    groups++;
    for (int i = from; i < to; i++) {
      places[count++] = i;
    }
  }

  /**
   * What stands before a place, its blanks as one; nothing when it is too long, or no sign stands
   * beside the digits.
   */
  private String gapBefore(int place) {
    int from = places[count - 1] + 1;
    boolean fits = place - from <= LONGEST_GAP && isSign(from) && isSign(place - 1);
    StringBuilder signs = new StringBuilder();
    for (int i = from; fits && i < place; i++) {
      fits = text.at(i) != FoldedText.OPAQUE;
      if (!text.isBlank(i)) {
        signs.append(text.at(i));
      } else if (!text.isBlank(i - 1)) {
        signs.append(' ');
      }
    }
    return fits ? signs.toString() : "";
  }

  private boolean isSign(int index) {
    return !Character.isLetterOrDigit(text.at(index));
  }

  /** Ends the row and starts the next one with the digits from {@code kept}. */
  private void restart(int kept) {
    int end = count;
    endRow();
    System.arraycopy(places, kept, places, 0, end - kept);
    count = end - kept;
    groups = count > 0 ? 1 : 0;
  }

  private void endRow() {
    if (groups >= FEWEST_GROUPS && count >= Issuers.SHORTEST) {
      found.add(new DigitRun(text, Arrays.copyOf(places, count)));
    }
    count = 0;
    groups = 0;
  }
}
