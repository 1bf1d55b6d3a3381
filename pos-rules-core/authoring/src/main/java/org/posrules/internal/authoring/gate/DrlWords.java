package org.posrules.internal.authoring.gate;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits DRL into words, texts in quotes and signs, without the comments; in one pass, whatever the
 * file holds. What is counted in them only spares the compiler work: nothing is safe because of it.
 */
final class DrlWords {
  private final String text;
  private final List<DrlWord> words = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineStart;

  private DrlWords(String text) {
    this.text = text;
  }

  static List<DrlWord> of(String text) {
    DrlWords words = new DrlWords(text);
    words.read();
    return words.words;
  }

  private void read() {
    while (at < text.length()) {
      char sign = text.charAt(at);
      if (startsWith("//")) {
        skipTo("\n");
      } else if (startsWith("/*")) {
        skipTo("*/");
      } else if (sign == '"' || sign == '\'') {
        add(DrlWord.Kind.TEXT, endOfText(sign));
      } else if (Character.isJavaIdentifierStart(sign)) {
        add(DrlWord.Kind.WORD, endOfWord());
      } else if (startsWith("&&") || startsWith("||")) {
        add(DrlWord.Kind.SIGN, at + 2);
      } else if (Character.isWhitespace(sign)) {
        advance(at + 1);
      } else {
        add(DrlWord.Kind.SIGN, at + 1);
      }
    }
  }

  private boolean startsWith(String sign) {
    return text.startsWith(sign, at);
  }

  private void skipTo(String end) {
    int found = text.indexOf(end, at + 2);
    advance(found < 0 ? text.length() : found + end.length());
  }

  private int endOfText(char quote) {
    for (int i = at + 1; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == quote || text.charAt(i) == '\n') {
        return i + 1;
      }
    }
    return text.length();
  }

  private int endOfWord() {
    int end = at + 1;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void add(DrlWord.Kind kind, int end) {
    words.add(new DrlWord(kind, text.substring(at, end), at, line, at - lineStart + 1));
    advance(end);
  }

  private void advance(int end) {
    for (; at < end; at++) {
      if (text.charAt(at) == '\n') {
        line++;
        lineStart = at + 1;
      }
    }
  }
}
