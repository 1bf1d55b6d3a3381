package org.posrules.internal.text;

import java.lang.Character.UnicodeScript;

/** Which scripts write words apart. Pure. */
public final class Scripts {
  private Scripts() {}

  /** Chinese and Japanese: no spaces between words, so any position may begin one. */
  public static boolean isRunning(int codePoint) {
    if (codePoint < 0x2E80) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(codePoint);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || codePoint == 'ー';
  }

  /** A mark that belongs to the letter before it. */
  public static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Whether a word may begin or end between the two. */
  public static boolean isBoundary(int before, int after) {
    return !Character.isLetterOrDigit(before)
        || !Character.isLetterOrDigit(after)
        || isRunning(before)
        || isRunning(after);
  }
}
