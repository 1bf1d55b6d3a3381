package org.posrules.masking;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads bytes written in base 64 (RFC 4648, both alphabets), also over several lines. Stateless;
 * safe to share.
 */
final class Base64Bytes {
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  /** The fewest characters that can hold the digits of a card number. */
  static final int SHORTEST = 18;

  /** Signs that fill up the last group, and a line break. */
  static final int MOST_PADDING = 3;

  /** A card number in packed digits, two a byte. */
  private static final int SHORTEST_PACKED = 10;

  private static final int SHORTEST_LINE = 60;
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
    int[] places = new int[text.length()];
    int from = 0;
    while (from < text.length()) {
      int end = wordEnd(text, from);
      int count = 0;
      for (int i = from; i < end; i++) {
        places[count] = i;
        count += text.at(i) == '\n' ? 0 : 1;
      }
      int skips = count >= SHORTEST ? CHARS_OF_A_GROUP : count >= SHORTEST_PACKED ? 1 : 0;
      skips = skips == 1 && isProse(text, from, end) ? 0 : skips;
      for (int skip = 0; skip < skips; skip++) {
        found.add(bytes(text, places, skip, count));
      }
      from = end + 1;
    }
    return found;
  }

  /**
   * Whether it is a word among words: letters of one case, as those beside it are. MENYETUJUI,
   * "approves" in Indonesian, would be a card's packed digits.
   */
  private static boolean isProse(FoldedText text, int from, int end) {
    boolean upper = text.wasUpperCase(from);
    int before = from - 1;
    while (before > 0 && isLetter(text, before - 1, upper)) {
      before--;
    }
    int behind = end + 1;
    while (isLetter(text, behind, upper)) {
      behind++;
    }
    boolean follows = text.at(from - 1) == ' ' && from - 1 - before > 1;
    boolean goesOn = text.at(end) == ' ' && behind - end - 1 > 1;
    return (follows || goesOn)
        && text.count(from, end, i -> isLetter(text, i, upper)) == end - from;
  }

  private static boolean isLetter(FoldedText text, int index, boolean upper) {
    return text.isLetter(index) && text.wasUpperCase(index) == upper;
  }

  private static int wordEnd(FoldedText text, int from) {
    int lineStart = from;
    int end = from;
    while (valueAt(text, end) >= 0 || goesOn(text, lineStart, end)) {
      lineStart = text.at(end) == '\n' ? end + 1 : lineStart;
      end++;
    }
    return end;
  }

  /** Whether a full line ends here, as in mail and in PEM files, and another one follows. */
  private static boolean goesOn(FoldedText text, int lineStart, int end) {
    boolean full = end - lineStart >= SHORTEST_LINE && text.at(end) == '\n';
    return full && valueAt(text, end + 1) >= 0;
  }

  private static Bytes bytes(FoldedText text, int[] places, int skip, int end) {
    int size = (end - skip) * 6 / 8;
    Bytes.Builder builder = new Bytes.Builder(text, size);
    for (int i = 0; i < size; i++) {
      int bit = 8 * i;
      int from = places[skip + bit / 6];
      int next = places[skip + bit / 6 + 1];
      int twelveBits = valueAt(text, from) << 6 | valueAt(text, next);
      builder.add(twelveBits >> (4 - bit % 6) & 0xff, from, next + 1);
    }
    return builder.row(skip == 0);
  }

  /** The six bits of the character here, whose case counts, or -1. */
  private static int valueAt(FoldedText text, int index) {
    char c = text.at(index);
    boolean upper = c != FoldedText.OPAQUE && text.wasUpperCase(index);
    return value(upper ? Character.toUpperCase(c) : c);
  }

  /** The six bits for which this character stands, or -1. */
  static int value(char c) {
    return c < VALUES.length ? VALUES[c] : -1;
  }
}
