package org.posrules.masking;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads bytes written as hex digits, with any usual sign between them: {@code 3431}, {@code 34:31},
 * {@code (byte) 0x34}, {@code =34=31}. Used by one thread for one text.
 */
final class HexBytes {
  private static final String SIGNS = " \n\t:,;-=|_.[](){}<>\"'/+$#\\xhu";
  private static final List<String> WORDS = List.of("0x", "byte");
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
    int i = 0;
    while (i < text.length()) {
      int sign = reader.signAt(i);
      if (sign == 0 && text.isHexDigit(i)) {
        reader.places[reader.count++] = i;
        gap = 0;
      } else if (++gap > LONGEST_GAP || sign == 0) {
        reader.endRow();
      }
      i += Math.max(1, sign);
    }
    reader.endRow();
    return reader.found;
  }

  /** The length of the sign between two bytes that stands here, or 0. */
  private int signAt(int index) {
    for (String word : WORDS) {
      if (text.startsWith(word, index)) {
        return word.length();
      }
    }
    return SIGNS.indexOf(text.at(index)) >= 0 ? 1 : 0;
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
