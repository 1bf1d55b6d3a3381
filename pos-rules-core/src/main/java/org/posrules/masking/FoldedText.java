package org.posrules.masking;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * A text as the detectors see it: lower case, compatibility forms and digits of every script
 * resolved, escapes decoded, invisible characters left out. Every folded character knows its place
 * in the source. Immutable; safe to share.
 */
final class FoldedText {
  /** Stands for a mask that is already in the text, and for any place outside the text. */
  static final char OPAQUE = '\0';

  private static final int ASCII = 128;
  private static final int FEWEST_DIGITS = 12;

  private final String source;
  private final char[] chars;
  private final int[] from;
  private final int[] to;
  private final int length;
  private final BitSet asciiPresent = new BitSet(ASCII);
  private final boolean mayHoldCard;

  private FoldedText(Builder builder) {
    source = builder.source;
    length = builder.length;
    chars = Arrays.copyOf(builder.chars, length);
    from = Arrays.copyOf(builder.from, length);
    to = Arrays.copyOf(builder.to, length);
    for (char c : chars) {
      if (c < ASCII) {
        asciiPresent.set(c);
      }
    }
    mayHoldCard = digits(0, length) >= FEWEST_DIGITS;
  }

  /** Collects the folded characters of a source. Mutable; used by one thread for one text. */
  static final class Builder {
    private final String source;
    private char[] chars;
    private int[] from;
    private int[] to;
    private int length;

    Builder(String source, int room) {
      this.source = source;
      chars = new char[room];
      from = new int[room];
      to = new int[room];
    }

    /** Adds a character that folds the source from {@code start} to {@code end}, exclusive. */
    void add(char folded, int start, int end) {
      if (length == chars.length) {
        chars = Arrays.copyOf(chars, 2 * length);
        from = Arrays.copyOf(from, 2 * length);
        to = Arrays.copyOf(to, 2 * length);
      }
      chars[length] = folded;
      from[length] = start;
      to[length++] = end;
    }

    FoldedText build() {
      return new FoldedText(this);
    }
  }

  /** Whether there are as many digits as a declared card number has; without them, none is near. */
  boolean mayHoldCard() {
    return mayHoldCard;
  }

  /** Whether this ASCII character stands anywhere in the text. */
  boolean has(char c) {
    return asciiPresent.get(c);
  }

  String source() {
    return source;
  }

  int length() {
    return length;
  }

  /** The folded character at this index, or {@link #OPAQUE} outside the text. */
  char at(int index) {
    return index >= 0 && index < length ? chars[index] : OPAQUE;
  }

  /** Where the source of this folded character starts. */
  int sourceFrom(int index) {
    return from[index];
  }

  /** Where the source of this folded character ends, exclusive. */
  int sourceTo(int index) {
    return to[index];
  }

  boolean isDigit(int index) {
    char c = at(index);
    return c >= '0' && c <= '9';
  }

  /** Whether a Latin letter stands here; other scripts do not glue to digits. */
  boolean isLetter(int index) {
    char c = at(index);
    return c >= 'a' && c <= 'z';
  }

  boolean isLetterOrDigit(int index) {
    return isLetter(index) || isDigit(index);
  }

  /** A blank, a tab or a line break. */
  boolean isBlank(int index) {
    char c = at(index);
    return c == ' ' || c == '\n' || c == '\t';
  }

  boolean isHexDigit(int index) {
    char c = at(index);
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
  }

  boolean isIdeograph(int index) {
    char c = at(index);
    return c >= '\u3400' && c <= '\u9fff';
  }

  /** Whether the source has a capital letter at this index, which must be inside the text. */
  boolean wasUpperCase(int index) {
    return Character.isUpperCase(source.charAt(from[index]));
  }

  /** Whether a word can start here: after a sign, or at a hump as in {@code cardNumber}. */
  boolean startsWord(int index) {
    return !isLetter(index)
        || !isLetterOrDigit(index - 1)
        || (isLetter(index - 1) && wasUpperCase(index) && !wasUpperCase(index - 1));
  }

  /** Whether the folded text continues with {@code expected} at this index. */
  boolean startsWith(String expected, int index) {
    for (int i = 0; i < expected.length(); i++) {
      if (at(index + i) != expected.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The folded text from {@code start} to {@code end}, exclusive. */
  String slice(int start, int end) {
    return new String(chars, start, end - start);
  }

  /** The first place at or after {@code start} where no digit stands. */
  int digitsEnd(int start) {
    return digitsEnd(start, length);
  }

  /** The first place at or after {@code start} where no digit stands, at most {@code limit}. */
  int digitsEnd(int start, int limit) {
    int i = start;
    while (i < limit && isDigit(i)) {
      i++;
    }
    return i;
  }

  /** The first place from {@code start}, at most {@code limit}, that is no such part. */
  int endOf(int start, int limit, IntPredicate part) {
    int i = start;
    while (i < limit && part.test(i)) {
      i++;
    }
    return i;
  }

  /** How many digits stand between these places, {@code end} exclusive. */
  int digits(int start, int end) {
    return count(start, end, this::isDigit);
  }

  /** How many such parts stand between these places, {@code end} exclusive. */
  int count(int start, int end, IntPredicate part) {
    int count = 0;
    for (int i = start; i < end; i++) {
      count += part.test(i) ? 1 : 0;
    }
    return count;
  }

  /**
   * Whether nothing but signs, {@code most} on either side, stands in the text beside these places.
   */
  boolean isAlone(int start, int end, int most) {
    IntPredicate sign = i -> !Character.isLetterOrDigit(at(i));
    return start <= most
        && length - end <= most
        && endOf(0, start, sign) == start
        && endOf(end, length, sign) == length;
  }

  /** Whether one of these signs stands here. */
  boolean isOneOf(String signs, int index) {
    return signs.indexOf(at(index)) >= 0;
  }
}
