package org.posrules.internal.text;

import java.lang.Character.UnicodeScript;

/** Which scripts write words apart. Pure. */
public final class Scripts {
  private static final int FIRST_EAST_ASIAN = 0x2E80;
  private static final int FIRST_COMMON_HAN = 0x4E00;
  private static final int LAST_COMMON_HAN = 0x9FEF;
  private static final int FIRST_HANGUL = 0xAC00;
  private static final int LAST_HANGUL = 0xD7A3;

  private Scripts() {}

  /**
   * Where any position may begin a word: Chinese, Japanese and Thai have no spaces, and in Korean
   * particles and further nouns stand in one word with a noun ({@code 카드한도초과}).
   */
  public static boolean isRunning(int codePoint) {
    if (codePoint < FIRST_EAST_ASIAN) {
      return Thai.isThai(codePoint);
    }
    if (isCommonHan(codePoint) || (codePoint >= FIRST_HANGUL && codePoint <= LAST_HANGUL)) {
      return true;
    }
    UnicodeScript script = UnicodeScript.of(codePoint);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || codePoint == 'ー';
  }

  /** The characters of Chinese, which Japanese writes too. */
  public static boolean isHan(int codePoint) {
    return isCommonHan(codePoint) || UnicodeScript.of(codePoint) == UnicodeScript.HAN;
  }

  /** What nearly every Chinese text is made of, told without a search among all scripts. */
  private static boolean isCommonHan(int codePoint) {
    return codePoint >= FIRST_COMMON_HAN && codePoint <= LAST_COMMON_HAN;
  }

  /** A mark that belongs to the letter before it. */
  public static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
