package org.posrules.internal.intake.masking;

import java.util.ArrayList;
import java.util.List;

/** Reads bytes written in base 64 (RFC 4648, both alphabets). Stateless; safe to share. */
final class Base64Bytes {
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  private static final int SHORTEST = 18;
  private static final int CHARS_OF_A_GROUP = 4;
  private static final int[] VALUES = values();

  private Base64Bytes() {}

  private static int[] values() {
    int[] values = new int[128];
    for (int c = 0; c < values.length; c++) {
      values[c] = ALPHABET.indexOf(c);
    }
    values['-'] = ALPHABET.indexOf('+');
    values['_'] = ALPHABET.indexOf('/');
    return values;
  }

  /** The bytes of every long word, read from each place where a group may start. */
  static List<Bytes> in(FoldedText text) {
    List<Bytes> found = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = from;
      while (valueAt(text, end) >= 0) {
        end++;
      }
      for (int skip = 0; end - from >= SHORTEST && skip < CHARS_OF_A_GROUP; skip++) {
        found.add(bytes(text, from + skip, end, skip == 0));
      }
      from = end + 1;
    }
    return found;
  }

  private static Bytes bytes(FoldedText text, int start, int end, boolean first) {
    int size = (end - start) * 6 / 8;
    Bytes.Builder builder = new Bytes.Builder(text, size);
    for (int i = 0; i < size; i++) {
      int bit = 8 * i;
      int from = start + bit / 6;
      int twelveBits = valueAt(text, from) << 6 | valueAt(text, from + 1);
      builder.add(twelveBits >> (4 - bit % 6) & 0xff, from, from + 2);
    }
    return builder.row(first);
  }

  /** The six bits of the character here, whose case counts, or -1. */
  private static int valueAt(FoldedText text, int index) {
    char c = text.at(index);
    if (c == FoldedText.OPAQUE || c >= VALUES.length) {
      return -1;
    }
    return VALUES[text.wasUpperCase(index) ? Character.toUpperCase(c) : c];
  }
}
