package org.posrules.masking;

/** The check digit of ISO/IEC 7812-1, annex B. Stateless; safe to share. */
final class Luhn {
  private Luhn() {}

  /** What a digit adds to the sum when its place is doubled. */
  static int doubled(int digit) {
    return digit < 5 ? 2 * digit : 2 * digit - 9;
  }
}
