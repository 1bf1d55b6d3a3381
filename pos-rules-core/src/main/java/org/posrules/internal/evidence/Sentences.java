package org.posrules.internal.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text where a statement ends: at its signs, and at the brackets and quotes of a structure,
 * whose names and values say nothing together. An identifier of a program is a statement of its
 * own. Pure; linear.
 */
final class Sentences {
  private static final String ENDS = "!?;\n\r。！？；{}[]|&";

  /** {@code READ_TIMED_OUT}, {@code reader.not.found}, {@code onRequestDisplayText}. */
  private static final Pattern IDENTIFIER =
      Pattern.compile(
          "[A-Za-z][A-Za-z0-9]*(?:[_.][A-Za-z0-9]+)+|[A-Za-z]+[a-z0-9][A-Z][A-Za-z0-9]*");

  private Sentences() {}

  /** The statements, in the order of the text; never empty ones. */
  static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    StringBuilder prose = new StringBuilder(text);
    Matcher identifier = IDENTIFIER.matcher(text);
    while (identifier.find()) {
      sentences.add(identifier.group());
      for (int i = identifier.start(); i < identifier.end(); i++) {
        prose.setCharAt(i, ' ');
      }
    }
    cut(prose.toString(), sentences);
    return sentences;
  }

  private static void cut(String text, List<String> sentences) {
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      if (ends(text, i)) {
        add(text, begin, i, sentences);
        begin = i + 1;
      }
    }
    add(text, begin, text.length(), sentences);
  }

  private static void add(String text, int begin, int end, List<String> sentences) {
    String sentence = text.substring(begin, end);
    if (!sentence.isBlank()) {
      sentences.add(sentence);
    }
  }

  private static boolean ends(String text, int at) {
    return switch (text.charAt(at)) {
      // A dot within a number, a name or an ellipsis is no end.
      case '.' -> at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
      // Quotes in prose stand before a space or a sign of prose; those of JSON do not.
      case '"' -> at + 1 < text.length() && ":,".indexOf(text.charAt(at + 1)) >= 0;
      default -> ENDS.indexOf(text.charAt(at)) >= 0;
    };
  }
}
