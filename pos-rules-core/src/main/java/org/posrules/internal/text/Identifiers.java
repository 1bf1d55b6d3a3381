package org.posrules.internal.text;

/**
 * Names that programs give: {@code READ_TIMED_OUT}, {@code reader.not.found}, {@code
 * onRequestDisplayText}; a name as short as {@code WiFi} is a word. Pure; linear.
 */
final class Identifiers {
  private static final int SHORTEST_WITH_A_HUMP = 7;

  private Identifiers() {}

  /** Where the identifier that begins here ends; the same place when none begins here. */
  static int end(String text, int begin) {
    int end = endOfRun(text, begin);
    if (!isLetter(text.charAt(begin))) {
      return begin;
    }
    int joined = end;
    while (joined + 1 < text.length()
        && "_.".indexOf(text.charAt(joined)) >= 0
        && isLetterOrDigit(text.charAt(joined + 1))) {
      joined = endOfRun(text, joined + 1);
    }
    boolean isOne =
        joined > end || (end - begin >= SHORTEST_WITH_A_HUMP && hasHump(text, begin, end));
    return isOne ? joined : begin;
  }

  /** Where the letters and digits end that this place is one of; the next place if it is none. */
  static int endOfRun(String text, int begin) {
    int end = begin;
    while (end < text.length() && isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return Math.max(end, Math.min(begin + 1, text.length()));
  }

  private static boolean hasHump(String text, int begin, int end) {
    for (int i = begin + 2; i < end; i++) {
      char before = text.charAt(i - 1);
      boolean low = isBetween(before, 'a', 'z') || isBetween(before, '0', '9');
      if (low && isBetween(text.charAt(i), 'A', 'Z')) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetter(char c) {
    return isBetween(c, 'a', 'z') || isBetween(c, 'A', 'Z');
  }

  private static boolean isLetterOrDigit(char c) {
    return isLetter(c) || isBetween(c, '0', '9');
  }

  private static boolean isBetween(char c, char first, char last) {
    return c >= first && c <= last;
  }
}
