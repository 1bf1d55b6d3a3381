package org.posrules.masking;

/** A base in which bytes are written, with the fewest and the most digits that one takes. */
enum ByteBase {
  DECIMAL(10, 1, 3),
  OCTAL(8, 2, 3),
  BINARY(2, 8, 8),
  HEX(16, 2, 2);

  private static final int MOST = 255;

  private final int radix;
  private final int fewest;
  private final int most;

  ByteBase(int radix, int fewest, int most) {
    this.radix = radix;
    this.fewest = fewest;
    this.most = most;
  }

  /** The byte between these places, {@code to} exclusive, or -1 when none is written there. */
  int valueAt(FoldedText text, int from, int to) {
    int value = to - from >= fewest && to - from <= most ? 0 : -1;
    for (int i = from; i < to && value >= 0; i++) {
      int digit = Character.digit(text.at(i), radix);
      value = digit < 0 ? -1 : value * radix + digit;
    }
    return value <= MOST ? value : -1;
  }
}
