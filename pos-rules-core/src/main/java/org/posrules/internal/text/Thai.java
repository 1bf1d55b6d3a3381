package org.posrules.internal.text;

/**
 * Thai has no spaces between words, and writes vowels and tones around their consonant: what
 * belongs to one consonant is one character as a reader sees it, and no word begins or ends within.
 * Pure.
 */
final class Thai {
  private static final int FIRST = 0x0E01;
  private static final int LAST = 0x0E4E;
  private static final int FIRST_VOWEL_BEFORE = 0x0E40;
  private static final int LAST_VOWEL_BEFORE = 0x0E44;
  private static final int LAST_CONSONANT = 0x0E2E;

  /** Vowels that are letters of their own and stand behind their consonant. */
  private static final String VOWELS_BEHIND = "\u0E30\u0E32\u0E33\u0E45";

  private Thai() {}

  static boolean isThai(int codePoint) {
    return codePoint >= FIRST && codePoint <= LAST;
  }

  /** Whether the code point belongs to the character that has been read so far. */
  static boolean goesOn(String read, int codePoint) {
    if (!isThai(read.codePointAt(0)) || !isThai(codePoint)) {
      return false;
    }
    return Scripts.isMark(codePoint)
        || VOWELS_BEHIND.indexOf(codePoint) >= 0
        || (codePoint <= LAST_CONSONANT && isVowelBefore(read));
  }

  private static boolean isVowelBefore(String read) {
    int first = read.codePointAt(0);
    return read.length() == 1 && first >= FIRST_VOWEL_BEFORE && first <= LAST_VOWEL_BEFORE;
  }
}
