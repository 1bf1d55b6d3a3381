package org.posrules.internal.evidence;

/** Whether a text has any of what most patterns begin with; much cheaper than to try them. Pure. */
final class Ascii {
  private Ascii() {}

  /** Whether it has a digit from 0 to 9. */
  static boolean hasDigit(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (isDigit(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it has a letter from A to Z in either case, such a digit or a low line. */
  static boolean hasWord(String text) {
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      char small = (char) (sign | 0x20);
      if ((small >= 'a' && small <= 'z') || isDigit(sign) || sign == '_') {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }
}
