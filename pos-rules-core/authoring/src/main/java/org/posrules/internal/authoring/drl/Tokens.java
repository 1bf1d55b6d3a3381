package org.posrules.internal.authoring.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tokens, and how far they have been read. Not thread-safe. */
final class Tokens {
  private static final Map<String, String> BRACKETS = Map.of("(", ")", "[", "]", "{", "}");

  private final List<Token> tokens;
  private int at;

  Tokens(List<Token> tokens) {
    this.tokens = tokens;
  }

  boolean more() {
    return at < tokens.size();
  }

  Token peek() {
    return tokens.get(at);
  }

  /** Whether the token so far ahead is this word or sign. */
  boolean isAhead(int ahead, String wanted) {
    return at + ahead < tokens.size() && tokens.get(at + ahead).is(wanted);
  }

  /** Whether a name stands so far ahead. */
  boolean isNameAhead(int ahead) {
    return at + ahead < tokens.size() && tokens.get(at + ahead).isName();
  }

  Token next() {
    return tokens.get(at++);
  }

  /** The tokens before such a word, or before a rule that begins instead; the word is not taken. */
  List<Token> until(String word) {
    List<Token> taken = new ArrayList<>();
    while (more() && !peek().is(word) && !(peek().is("rule") && peek().column() == 1)) {
      taken.add(next());
    }
    return taken;
  }

  /** The tokens on the line of this one. */
  List<Token> restOfLine(Token first) {
    List<Token> taken = new ArrayList<>();
    while (more() && peek().line() == first.line()) {
      Token token = next();
      if (!token.is(";")) {
        taken.add(token);
      }
    }
    return taken;
  }

  /** What stands in the brackets that open here; they are taken too. */
  List<Token> brackets() {
    if (!more() || !BRACKETS.containsKey(peek().text())) {
      return List.of();
    }
    next();
    List<Token> inside = new ArrayList<>();
    int depth = 1;
    while (more() && !Brackets.isOutside(peek())) {
      Token token = next();
      if (!token.isString() && BRACKETS.containsKey(token.text())) {
        depth++;
      } else if (!token.isString() && BRACKETS.containsValue(token.text()) && --depth == 0) {
        break;
      }
      inside.add(token);
    }
    return inside;
  }

  static String joined(List<Token> tokens) {
    return tokens.stream().map(Token::text).collect(Collectors.joining());
  }
}
