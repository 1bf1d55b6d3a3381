package org.posrules.internal.authoring.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.posrules.internal.authoring.drl.Token.Kind;
import org.posrules.internal.authoring.signs.PlainSign;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;

/** Cuts a file of rules into tokens, without comments. Linear in the length of the text. */
public final class Tokenizer {
  private static final Set<String> PAIRS = Set.of("==", "!=", ">=", "<=", "&&", "||");

  private static final char LAST_PLAIN = 126;

  private final String file;
  private final String text;
  private final List<RuleProblem> problems;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineStart;

  private Tokenizer(String file, String text, List<RuleProblem> problems) {
    this.file = file;
    this.text = text;
    this.problems = problems;
  }

  /** The tokens; what never ends is a problem. */
  public static List<Token> tokens(String file, String text, List<RuleProblem> problems) {
    Tokenizer tokenizer = new Tokenizer(file, text, problems);
    while (tokenizer.at < text.length()) {
      tokenizer.next();
    }
    return tokenizer.tokens;
  }

  private void next() {
    char first = text.charAt(at);
    if (Character.isWhitespace(first)) {
      step(first);
    } else if (text.startsWith("//", at)) {
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() : end;
    } else if (text.startsWith("/*", at)) {
      comment();
    } else if (first == '"' || first == '\'') {
      string(first);
    } else if (Character.isJavaIdentifierStart(first) || first == '@') {
      run(Kind.NAME);
    } else if (Character.isDigit(first)) {
      run(Kind.NUMBER);
    } else {
      typographic(first);
      boolean pair = at + 1 < text.length() && PAIRS.contains(text.substring(at, at + 2));
      add(Kind.SIGN, at + (pair ? 2 : 1));
    }
  }

  /** What a word processor or a Chinese keyboard makes of a plain sign. */
  private void typographic(char sign) {
    if (PlainSign.isMeantBy(sign)) {
      problem(PlainSign.complaint(sign));
    } else if (sign > LAST_PLAIN) {
      problem("this sign belongs to no rule; delete it: " + sign);
    }
  }

  private void step(char passed) {
    at++;
    if (passed == '\n') {
      line++;
      lineStart = at;
    }
  }

  private void comment() {
    int end = text.indexOf("*/", at + 2);
    if (end < 0) {
      problem("this comment never ends; close it with */");
    }
    int stop = end < 0 ? text.length() : end + 2;
    while (at < stop) {
      step(text.charAt(at));
    }
  }

  /** A string ends at its quote, or with its line. */
  private void string(char quote) {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '\n') {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    if (end >= text.length() || text.charAt(end) != quote) {
      problem("this text in quotes never ends; close it with " + quote);
      add(Kind.SIGN, Math.min(end, text.length()));
    } else {
      add(Kind.STRING, end + 1);
    }
  }

  /** Names such as {@code no-loop} hold a hyphen, so one between letters belongs to them. */
  private void run(Kind kind) {
    int end = at + 1;
    while (end < text.length() && belongs(end, kind)) {
      end++;
    }
    add(kind, end);
  }

  private boolean belongs(int i, Kind kind) {
    char c = text.charAt(i);
    return Character.isJavaIdentifierPart(c)
        || (kind == Kind.NUMBER && c == '.')
        || (kind == Kind.NAME
            && c == '-'
            && i + 1 < text.length()
            && Character.isLetter(text.charAt(i + 1)));
  }

  private void add(Kind kind, int end) {
    tokens.add(new Token(kind, text.substring(at, end), at, line, at - lineStart + 1));
    at = end;
  }

  private void problem(String message) {
    RulePlace place = new RulePlace(file, line, at - lineStart + 1);
    problems.add(RuleProblem.of(ProblemKind.RULE_SYNTAX, place, message));
  }
}
