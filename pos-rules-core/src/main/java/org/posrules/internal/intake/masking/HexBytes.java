package org.posrules.internal.intake.masking;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads bytes written as hex digits, with any usual sign between them: {@code 3431}, {@code 34:31},
 * {@code 0x34, 0x31}, {@code =34=31}. Used by one thread for one text.
 */
final class HexBytes {
  private static final String SIGNS = " \n\t:,;-=|_.[](){}<>\"'/+$#xh";
  private static final int LONGEST_GAP = 16;
  private static final int FEWEST_DIGITS = 16;

  private final FoldedText text;
  private final int[] places;
  private final Bytes.Builder builder;
  private final List<Bytes> found = new ArrayList<>();
  private int count;

  private HexBytes(FoldedText text) {
    this.text = text;
    this.places = new int[text.length()];
    this.builder = new Bytes.Builder(text, text.length() / 2 + 1);
  }

  /** Every row of bytes, also with the first digit left out, where a letter before it hid it. */
  static List<Bytes> in(FoldedText text) {
    HexBytes reader = new HexBytes(text);
    int gap = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean prefix = text.at(i) == '0' && text.at(i + 1) == 'x';
      if (text.isHexDigit(i) && !prefix) {
        reader.places[reader.count++] = i;
        gap = 0;
      } else if (++gap > LONGEST_GAP || !(prefix || SIGNS.indexOf(text.at(i)) >= 0)) {
        reader.endRow();
      }
    }
    reader.endRow();
    return reader.found;
  }

  private void endRow() {
    if (count >= FEWEST_DIGITS) {
      boolean apart = places[count - 1] - places[0] >= count;
      found.add(bytes(0, apart));
      found.add(bytes(1, false));
    }
    count = 0;
  }

  private Bytes bytes(int first, boolean apart) {
    for (int i = first; i < count; i += 2) {
      boolean single = i + 1 == count;
      int end = single ? places[i] : places[i + 1];
      builder.add(digit(places[i]) << 4 | (single ? 0 : digit(end)), places[i], end + 1);
    }
    return builder.row(apart);
  }

  private int digit(int place) {
    return Character.digit(text.at(place), 16);
  }
}
