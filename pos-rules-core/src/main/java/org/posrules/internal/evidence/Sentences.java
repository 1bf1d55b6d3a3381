package org.posrules.internal.evidence;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text where a statement ends. Pure; linear. */
final class Sentences {
  private static final String ENDS = "!?;\n\r。！？；";

  private Sentences() {}

  /** Where a text is cut; never empty pieces. */
  static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      if (ends(text, i)) {
        add(text, begin, i, sentences);
        begin = i + 1;
      }
    }
    add(text, begin, text.length(), sentences);
    return sentences;
  }

  private static void add(String text, int begin, int end, List<String> sentences) {
    String sentence = text.substring(begin, end);
    if (!sentence.isBlank()) {
      sentences.add(sentence);
    }
  }

  /** A dot within a number, a name or an ellipsis is no end. */
  private static boolean ends(String text, int at) {
    char c = text.charAt(at);
    if (c != '.') {
      return ENDS.indexOf(c) >= 0;
    }
    return at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
  }
}
