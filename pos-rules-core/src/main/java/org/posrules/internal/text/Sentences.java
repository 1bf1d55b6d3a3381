package org.posrules.internal.text;

import java.util.stream.IntStream;

/**
 * Cuts a text where a statement ends: at its signs, and at the brackets and quotes of a structure,
 * whose names and values say nothing together. An identifier of a program is a statement of its
 * own, but one in small letters among words of prose ({@code notify_url}) is one of these; so is an
 * address, whose {@code https} is no fault of TLS. Pure; linear.
 */
public final class Sentences {
  private static final String ENDS = "!?;\n\r。！？；{}[]|&";

  private Sentences() {}

  /** For each place of the text the number of its statement. */
  public static int[] numbers(String text) {
    int[] numbers = new int[text.length()];
    StringBuilder prose = new StringBuilder(text);
    int last = 0;
    for (int at = 0; at < numbers.length; at = Identifiers.endOfRun(text, at)) {
      int end = Math.max(Addresses.end(text, at), Identifiers.end(text, at));
      if (isWord(text, at, end)) {
        at = end;
      }
      last += end > at ? 1 : 0;
      for (; at < end; at++) {
        numbers[at] = last;
        prose.setCharAt(at, ' ');
      }
    }
    last++;
    for (int i = 0; i < numbers.length; i++) {
      last += ends(prose, i) ? 1 : 0;
      numbers[i] = numbers[i] == 0 ? last : numbers[i];
    }
    return numbers;
  }

  /** Whether a name in small letters stands between spaces, and a word behind it. */
  private static boolean isWord(String text, int begin, int end) {
    return end > begin
        && end + 1 < text.length()
        && text.charAt(end) == ' '
        && Character.isLetter(text.charAt(end + 1))
        && (begin == 0 || text.charAt(begin - 1) == ' ')
        && IntStream.range(begin, end).mapToObj(text::charAt).allMatch(Sentences::isSmall);
  }

  private static boolean isSmall(char c) {
    return c == '_' || (c >= 'a' && c <= 'z');
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
