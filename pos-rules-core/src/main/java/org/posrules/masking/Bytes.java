package org.posrules.masking;

import java.util.Arrays;
import java.util.Optional;

/**
 * Bytes that a text spells out, each with the place of its spelling in the folded text: as hex
 * digits, as numbers, in base 64. Immutable.
 */
final class Bytes {
  /** The first digit in ASCII, UTF-8 and UTF-16. */
  static final int ASCII_ZERO = 0x30;

  /** The first digit in every EBCDIC code page. */
  static final int EBCDIC_ZERO = 0xf0;

  private static final int EBCDIC_FIRST = 0x40;

  /** The characters from 0x40 to 0xff; a grave accent where code pages differ. */
  private static final String EBCDIC =
      " ``````````.<(+|&`````````!$*);^-/````````|,%_>?``````````:#@'=\""
          + "`abcdefghi```````jklmnopqr```````~stuvwxyz``````^`````````[]````"
          + "{abcdefghi``````}jklmnopqr``````\\`stuvwxyz``````0123456789``````";

  private static final int SHORTEST_TRACK_NUMBER = 12;
  private static final int PADDING = 0xf;

  private final FoldedText text;
  private final boolean apart;
  private final int[] values;
  private final int[] from;
  private final int[] to;

  private Bytes(Builder builder, boolean apart) {
    text = builder.text;
    this.apart = apart;
    values = Arrays.copyOf(builder.values, builder.count);
    from = Arrays.copyOf(builder.from, builder.count);
    to = Arrays.copyOf(builder.to, builder.count);
  }

  /** Whether the bytes hold as many digits as the shortest card number, counted from this zero. */
  boolean mayHoldCard(int zero) {
    int digits = 0;
    for (int value : values) {
      digits += value >= zero && value <= zero + 9 ? 1 : 0;
    }
    return digits >= Issuers.SHORTEST;
  }

  /**
   * Whether their hex digits, where the text does not show them side by side, could hold chip data:
   * the tag of a card number, of a track or of a name, or a bare track.
   */
  boolean mayHoldChipData() {
    int digits = 0;
    boolean found = false;
    for (int i = 0; apart && !found && i < 2 * values.length; i++) {
      int nibble = nibble(i);
      boolean track = nibble == 0xd && digits >= SHORTEST_TRACK_NUMBER;
      found = track || startsTag(nibble, nibble(i + 1), nibble(i + 2));
      digits = nibble <= 9 ? digits + 1 : 0;
    }
    return found;
  }

  /** Whether they are the packed digits of a card number and nothing else, perhaps padded. */
  boolean arePackedCard() {
    int digits = 0;
    while (digits < 2 * values.length && nibble(digits) <= 9) {
      digits++;
    }
    int padding = 2 * values.length - digits;
    boolean padded = padding == 0 || (padding == 1 && nibble(digits) == PADDING);
    return apart && padded && digits >= Issuers.SHORTEST && digits <= Issuers.LONGEST;
  }

  /** The bytes that these spell in turn, when all of them are characters of base 64. */
  Optional<Bytes> inBase64() {
    int count = 0;
    while (count < values.length && Base64Bytes.value((char) values[count]) >= 0) {
      count++;
    }
    int rest = values.length - count;
    boolean fits = count >= Base64Bytes.SHORTEST && rest <= Base64Bytes.MOST_PADDING;
    return fits ? Optional.of(decoded(count)) : Optional.empty();
  }

  private Bytes decoded(int count) {
    Builder builder = new Builder(text, count * 6 / 8);
    for (int bit = 0; bit + 8 <= 6 * count; bit += 8) {
      int i = bit / 6;
      int first = Base64Bytes.value((char) values[i]);
      int twelveBits = first << 6 | Base64Bytes.value((char) values[i + 1]);
      builder.add(twelveBits >> (4 - bit % 6) & 0xff, from[i], to[i + 1]);
    }
    return builder.row(true);
  }

  /** Whether tag 5A, 57, 56, 5F2x or 9F6x starts here, a short one with a length it can have. */
  private static boolean startsTag(int first, int second, int third) {
    return switch (first << 4 | second) {
      case 0x5a -> third == 0;
      case 0x57, 0x56 -> third <= 4;
      case 0x5f -> third == 2;
      case 0x9f -> third == 6;
      default -> false;
    };
  }

  private int nibble(int index) {
    if (index >= 2 * values.length) {
      return 0;
    }
    return index % 2 == 0 ? values[index / 2] >> 4 : values[index / 2] & 0xf;
  }

  /** The bytes as ASCII or EBCDIC characters; the zero bytes of UTF-16 leave nothing behind. */
  FoldedText characters(int zero) {
    FoldedText.Builder folded = new FoldedText.Builder(text.source(), values.length + 1);
    for (int i = 0; i < values.length; i++) {
      if (values[i] != 0) {
        add(zero == ASCII_ZERO ? ascii(values[i]) : ebcdic(values[i]), i, folded);
      }
    }
    return folded.build();
  }

  /** The bytes as two hex digits each, with nothing between them. */
  FoldedText hexDigits() {
    FoldedText.Builder folded = new FoldedText.Builder(text.source(), 2 * values.length + 1);
    for (int i = 0; i < 2 * values.length; i++) {
      add(Character.forDigit(nibble(i), 16), i / 2, folded);
    }
    return folded.build();
  }

  private void add(char character, int i, FoldedText.Builder folded) {
    folded.add(character, text.sourceFrom(from[i]), text.sourceTo(to[i] - 1));
  }

  private static char ascii(int value) {
    boolean lineBreak = value == '\n' || value == '\r';
    boolean plain = value >= ' ' && value < 0x7f;
    return lineBreak ? '\n' : plain ? CharFold.simple(value) : FoldedText.OPAQUE;
  }

  private static char ebcdic(int value) {
    return value < EBCDIC_FIRST ? FoldedText.OPAQUE : EBCDIC.charAt(value - EBCDIC_FIRST);
  }

  /** Collects bytes. Mutable; used by one thread for one text, for one row after the other. */
  static final class Builder {
    private final FoldedText text;
    private final int[] values;
    private final int[] from;
    private final int[] to;
    private int count;

    /** A row in this text, of at most {@code most} bytes. */
    Builder(FoldedText text, int most) {
      this.text = text;
      values = new int[most];
      from = new int[most];
      to = new int[most];
    }

    int count() {
      return count;
    }

    /** Where the last byte ends, or 0 when there is none. */
    int end() {
      return count == 0 ? 0 : to[count - 1];
    }

    void add(int value, int start, int end) {
      values[count] = value;
      from[count] = start;
      to[count++] = end;
    }

    /** The bytes so far; the next ones make a new row. */
    Bytes row(boolean apart) {
      Bytes row = new Bytes(this, apart);
      count = 0;
      return row;
    }

    void clear() {
      count = 0;
    }
  }
}
