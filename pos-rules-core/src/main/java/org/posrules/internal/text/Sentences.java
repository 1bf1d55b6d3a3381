package org.posrules.internal.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text where a statement ends: at its signs, and at the brackets and quotes of a structure,
 * whose names and values say nothing together. An identifier of a program is a statement of its
 * own. Pure; linear.
 */
public final class Sentences {
  private static final String ENDS = "!?;\n\r。！？；{}[]|&";

  /**
   * {@code READ_TIMED_OUT}, {@code reader.not.found}, {@code onRequestDisplayText}; a name as short
   * as {@code WiFi} is a word. Bounded, for the time and the stack that a longer one would take.
   */
  private static final Pattern IDENTIFIER =
      Pattern.compile(
          "[A-Za-z][A-Za-z0-9]{0,60}(?:[_.][A-Za-z0-9]{1,60}){1,20}"
              + "|(?=[A-Za-z0-9]{7})[A-Za-z]{1,60}[a-z0-9][A-Z][A-Za-z0-9]{0,60}");

  private Sentences() {}

  /** For each place of the text the number of its statement. */
  public static int[] numbers(String text) {
    int[] numbers = new int[text.length()];
    StringBuilder prose = new StringBuilder(text);
    Matcher identifier = IDENTIFIER.matcher(text);
    int last = 0;
    while (identifier.find()) {
      last++;
      for (int i = identifier.start(); i < identifier.end(); i++) {
        numbers[i] = last;
        prose.setCharAt(i, ' ');
      }
    }
    last++;
    for (int i = 0; i < numbers.length; i++) {
      last += ends(prose, i) ? 1 : 0;
      numbers[i] = numbers[i] == 0 ? last : numbers[i];
    }
    return numbers;
  }

  private static boolean ends(CharSequence text, int at) {
    return switch (text.charAt(at)) {
      // A dot within a number, a name or an ellipsis is no end.
      case '.' -> at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
      // A comma before a quote parts the fields of a structure.
      case ',' -> quoteFollows(text, at + 1);
      // Quotes in prose stand before a space or a sign of prose; those of JSON do not.
      case '"' -> at + 1 < text.length() && ":,".indexOf(text.charAt(at + 1)) >= 0;
      default -> ENDS.indexOf(text.charAt(at)) >= 0;
    };
  }

  private static boolean quoteFollows(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at < text.length() && text.charAt(at) == '"';
  }
}
