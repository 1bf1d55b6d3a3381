package org.posrules.masking;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads digits and bytes that stand behind numbers which count up: <code>{"0":"4","1":"1"}</code>,
 * {@code [0] = 52}, {@code p1=4111&p2=1111}. Used by one thread for one text.
 */
final class NumberedParts {
  private static final int LONGEST_GAP = 16;
  private static final int LONGEST_NUMBER = 2;
  private static final int FEWEST_PARTS = 3;

  private final FoldedText text;
  private final Bytes.Builder digits;
  private final Bytes.Builder bytes;
  private final List<Bytes> found = new ArrayList<>();
  private int expected;

  private NumberedParts(FoldedText text) {
    this.text = text;
    this.digits = new Bytes.Builder(text, text.length());
    this.bytes = new Bytes.Builder(text, text.length());
  }

  /** Every row of parts, as the digits of the parts and as the bytes that the parts are. */
  static List<Bytes> in(FoldedText text) {
    NumberedParts reader = new NumberedParts(text);
    int index = reader.nextNumber(0);
    while (index < text.length()) {
      int indexEnd = text.digitsEnd(index);
      int part = reader.nextNumber(indexEnd);
      int partEnd = text.digitsEnd(part);
      if (reader.continues(index, indexEnd, part)) {
        reader.add(part, partEnd);
        index = reader.nextNumber(partEnd);
      } else {
        boolean ended = reader.endRow();
        index = ended ? index : part;
      }
    }
    reader.endRow();
    return reader.found;
  }

  private int nextNumber(int from) {
    return text.endOf(from, text.length(), i -> !text.isDigit(i));
  }

  /** Whether this number is the next one, near the last part, and its part near it. */
  private boolean continues(int index, int indexEnd, int part) {
    boolean shortNumber = indexEnd - index <= LONGEST_NUMBER;
    int number = shortNumber ? Integer.parseInt(text.slice(index, indexEnd)) : -1;
    boolean first = digits.count() == 0;
    boolean counts = first ? number == 0 || number == 1 : number == expected;
    boolean near = first || index - digits.end() <= LONGEST_GAP;
    boolean fits = counts && near && part < text.length() && part - indexEnd <= LONGEST_GAP;
    expected = number + 1;
    return fits;
  }

  private void add(int from, int to) {
    for (int i = from; i < to; i++) {
      digits.add(text.at(i), i, i + 1);
    }
    bytes.add(Math.max(0, ByteBase.DECIMAL.valueAt(text, from, to)), from, to);
  }

  /** Ends the row and tells whether there was one. */
  private boolean endRow() {
    boolean row = digits.count() > 0;
    if (bytes.count() >= FEWEST_PARTS && digits.count() >= Issuers.SHORTEST) {
      found.add(digits.row(true));
      found.add(bytes.row(true));
    }
    digits.clear();
    bytes.clear();
    return row;
  }
}
