package org.posrules.internal.intake.masking;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads bytes written as decimal numbers, also signed as in Java: {@code [52, 49, -12]}. Used by
 * one thread for one text.
 */
final class NumberBytes {
  private static final String SIGNS = " \n\t,;";
  private static final int LONGEST_GAP = 16;
  private static final int FEWEST = 12;
  private static final int MOST_DIGITS = 3;

  private final FoldedText text;
  private final Bytes.Builder row;
  private final List<Bytes> found = new ArrayList<>();

  private NumberBytes(FoldedText text) {
    this.text = text;
    this.row = new Bytes.Builder(text, text.length() / 2 + 1);
  }

  /** Every row of at least twelve bytes. */
  static List<Bytes> in(FoldedText text) {
    NumberBytes reader = new NumberBytes(text);
    int i = 0;
    while (i < text.length()) {
      i = text.isDigit(i) ? reader.addNumber(i) : reader.afterSign(i);
    }
    reader.endRow();
    return reader.found;
  }

  /** Adds the number that starts here when it is a byte, and tells where it ends. */
  private int addNumber(int start) {
    int end = text.digitsEnd(start);
    boolean apart = row.count() == 0 || start > row.end();
    int value = end - start > MOST_DIGITS ? -1 : Integer.parseInt(text.slice(start, end));
    boolean negative = text.at(start - 1) == '-';
    if (!apart || value < 0 || value > (negative ? 128 : 255)) {
      endRow();
      return end;
    }
    int unsigned = negative ? (256 - value) & 0xff : value;
    row.add(unsigned, negative ? start - 1 : start, end);
    return end;
  }

  private int afterSign(int index) {
    boolean minus = text.at(index) == '-' && text.isDigit(index + 1);
    boolean near = row.count() == 0 || index - row.end() < LONGEST_GAP;
    boolean between = row.count() == 0 || index > row.end() || !minus;
    if (!near || !between || !(minus || SIGNS.indexOf(text.at(index)) >= 0)) {
      endRow();
    }
    return index + 1;
  }

  private void endRow() {
    if (row.count() >= FEWEST) {
      found.add(row.row(true));
    }
    row.clear();
  }
}
