package org.posrules.masking;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads bytes written as numbers, with blanks and commas or the same signs between all of them:
 * {@code [52, 49, -12]}, {@code (byte)52, (byte)49}, {@code 064 061}. Used by one thread for one
 * text.
 */
final class NumberBytes {
  private static final String SIGNS = " \n\t,;";
  private static final int LONGEST_GAP = 16;
  private static final int FEWEST = 12;
  private static final int MOST_NEGATIVE = 128;

  private final FoldedText text;
  private final ByteBase base;
  private final Bytes.Builder row;
  private final List<Bytes> found = new ArrayList<>();
  private String gap = "";
  private int lastValue;
  private int lastFrom;

  private NumberBytes(FoldedText text, ByteBase base) {
    this.text = text;
    this.base = base;
    this.row = new Bytes.Builder(text, text.length() / 2 + 2);
  }

  /** Every row of at least twelve bytes. */
  static List<Bytes> in(FoldedText text, ByteBase base) {
    NumberBytes reader = new NumberBytes(text, base);
    int i = 0;
    while (i < text.length()) {
      int end = text.digitsEnd(i);
      if (end > i) {
        reader.addNumber(i, end);
      }
      i = Math.max(end, i + 1);
    }
    reader.endRow();
    return reader.found;
  }

  private void addNumber(int start, int end) {
    boolean minus = text.at(start - 1) == '-' && !text.isDigit(start - 2);
    boolean negative = minus && base == ByteBase.DECIMAL;
    int from = negative ? start - 1 : start;
    int value = base.valueAt(text, start, end);
    boolean fits = value >= 0 && !(negative && value > MOST_NEGATIVE);
    String before = gapBefore(from);
    if (!fits || before.isEmpty()) {
      endRow();
    } else if (row.count() > 1 && !goesOn(before)) {
      restart();
    }
    gap = before;
    if (fits) {
      add((negative ? -value : value) & 0xff, from, end);
    }
  }

  private boolean goesOn(String before) {
    return before.equals(gap) || (isPlain(before) && isPlain(gap));
  }

  private static boolean isPlain(String gap) {
    return gap.chars().allMatch(c -> SIGNS.indexOf(c) >= 0);
  }

  /** What stands between the last number and this place; nothing when it is too long. */
  private String gapBefore(int place) {
    int from = row.end();
    boolean fits = row.count() > 0 && place > from && place - from < LONGEST_GAP;
    return fits ? text.slice(from, place) : "";
  }

  private void add(int value, int from, int to) {
    lastValue = value;
    lastFrom = from;
    row.add(value, from, to);
  }

  /** Ends the row and starts the next one with its last number. */
  private void restart() {
    int end = row.end();
    endRow();
    add(lastValue, lastFrom, end);
  }

  private void endRow() {
    if (row.count() >= FEWEST) {
      found.add(row.row(true));
    }
    row.clear();
  }
}
