package org.posrules.internal.text;

/**
 * Finds what a text quotes: {@code the screen shows "card unreadable"} says two things, and the
 * screen is not what cannot be read. One quoted word is no utterance of its own; it is a word of
 * the sentence around it. Pure; linear.
 */
final class Quotations {
  private static final String OPENING = "\"“”„„«»‹「『'‘‚`";
  private static final String CLOSING = "\"””“”»«›」』'’‘`";

  /** Signs that also stand within words. */
  private static final String APOSTROPHES = "'’‘`";

  private static final String BRACKETS = "{[,";
  private static final String STRUCTURE = ",:}]";

  private static final int LONGEST = 200;
  private static final int FEWEST_CHARACTERS = 4;

  private Quotations() {}

  /** For each place of the text the number of the quotation that it stands in; 0 outside. */
  static int[] numbers(String text) {
    int[] numbers = new int[text.length()];
    int last = 0;
    for (int at = 0; at < text.length(); at++) {
      int end = opens(text, at) ? end(text, at) : at;
      if (end > at && isUtterance(text, at + 1, end)) {
        last++;
        for (; at < end; at++) {
          numbers[at] = last;
        }
      }
    }
    return numbers;
  }

  private static boolean opens(String text, int at) {
    return OPENING.indexOf(text.charAt(at)) >= 0
        && isFree(text, at - 1)
        && at + 1 < text.length()
        && !isSpace(text, at + 1)
        && STRUCTURE.indexOf(text.charAt(at + 1)) < 0
        && !isOfAStructure(text, at);
  }

  /** The value or name of a field, as JSON writes it: what it quotes itself is of interest. */
  private static boolean isOfAStructure(String text, int at) {
    int before = at - 1;
    while (before >= 0 && isSpace(text, before)) {
      before--;
    }
    return text.charAt(at) == '"'
        && before >= 0
        && (BRACKETS.indexOf(text.charAt(before)) >= 0 || text.startsWith("\":", before - 1));
  }

  /** Where the quotation that begins here ends; the same place when it does not end. */
  private static int end(String text, int begin) {
    char opening = text.charAt(begin);
    int last = Math.min(text.length() - 1, begin + LONGEST);
    for (int at = begin + 1; at <= last; at++) {
      if (closes(text.charAt(at), opening) && !isSpace(text, at - 1) && isFree(text, at + 1)) {
        return at;
      }
    }
    return begin;
  }

  private static boolean closes(char sign, char opening) {
    for (int i = OPENING.indexOf(opening); i >= 0; i = OPENING.indexOf(opening, i + 1)) {
      if (CLOSING.charAt(i) == sign) {
        return true;
      }
    }
    return false;
  }

  /** Whether a quotation may begin or end beside what stands here. */
  private static boolean isFree(String text, int at) {
    if (at < 0 || at >= text.length()) {
      return true;
    }
    char beside = text.charAt(at);
    return APOSTROPHES.indexOf(beside) < 0
        && (!Character.isLetterOrDigit(beside) || Scripts.isRunning(beside));
  }

  private static boolean isSpace(String text, int at) {
    return Character.isWhitespace(text.charAt(at));
  }

  private static boolean isUtterance(String text, int begin, int end) {
    int running = 0;
    for (int i = begin; i < end; i++) {
      if (isSpace(text, i) && !Scripts.isRunning(text.charAt(i - 1))) {
        return true;
      }
      running += Scripts.isRunning(text.charAt(i)) ? 1 : 0;
    }
    return running >= FEWEST_CHARACTERS;
  }
}
