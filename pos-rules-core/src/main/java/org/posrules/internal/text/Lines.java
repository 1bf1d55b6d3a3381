package org.posrules.internal.text;

import java.util.stream.IntStream;

/**
 * Tells a line that was broken to fit from one that ends what it says: {@code PASSWORD / LOCKED
 * OUT} is one message of a display, and prose that was wrapped goes on with a small letter. Pure;
 * linear.
 */
final class Lines {
  /** Columns of the widest display of a terminal; a Chinese character takes two. */
  private static final int DISPLAY = 24;

  /** Shorter lines were not broken to fit. */
  private static final int WRAPPED = 30;

  /** Displays print none of these; records and programs do. */
  private static final String STRUCTURE = "{}[]<>\"=;|\t";

  private Lines() {}

  /**
   * The text with a comma where a display breaks its message and a space where prose was wrapped;
   * of the same length, so that places stay. Other line feeds stay too.
   */
  static String joined(String text) {
    int line = text.indexOf('\n');
    if (line < 0) {
      return text;
    }
    boolean display = isDisplay(text);
    StringBuilder joined = new StringBuilder(text);
    for (; line >= 0; line = text.indexOf('\n', line + 1)) {
      if ((display && !isBlank(text, line + 1)) || areCapitals(text, line)) {
        joined.setCharAt(line, ',');
      } else if (goesOn(text, line)) {
        joined.setCharAt(line, ' ');
      }
    }
    return joined.toString();
  }

  /** Every line is short and begins with no small letter. */
  private static boolean isDisplay(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      boolean small = width == 0 && Character.isLowerCase(sign);
      width = sign == '\n' ? 0 : width + (Scripts.isRunning(sign) ? 2 : 1);
      if (small || width > DISPLAY || STRUCTURE.indexOf(sign) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Two capitals before it and two behind: a display's message, whatever was put before it. */
  private static boolean areCapitals(String text, int line) {
    return line >= 2
        && line + 2 < text.length()
        && IntStream.of(line - 2, line - 1, line + 1, line + 2)
            .allMatch(at -> Character.isUpperCase(text.charAt(at)));
  }

  private static boolean isBlank(String text, int from) {
    return from == text.length() || text.charAt(from) == '\n';
  }

  private static boolean goesOn(String text, int line) {
    int begin = text.lastIndexOf('\n', line - 1) + 1;
    return line - begin >= WRAPPED
        && line + 1 < text.length()
        && Character.isLowerCase(text.charAt(line + 1))
        && Character.isLetterOrDigit(text.charAt(line - 1));
  }
}
