package org.posrules.internal.authoring.drl;

/**
 * A word, string, number or sign of a file of rules.
 *
 * @param text as it stands there, a string with its quotes
 * @param start offset in the file
 * @param line from 1
 * @param column from 1
 */
public record Token(Kind kind, String text, int start, int line, int column) {

  /** What it is. */
  public enum Kind {
    /** A letter or {@code $} or {@code @} and what follows. */
    NAME,
    /** In double or single quotes. */
    STRING,
    /** Begins with a digit. */
    NUMBER,
    /** Anything else, one or two characters. */
    SIGN
  }

  /** Whether it is this word or sign. */
  public boolean is(String wanted) {
    return kind != Kind.STRING && text.equals(wanted);
  }

  /** Whether it is a string. */
  public boolean isString() {
    return kind == Kind.STRING;
  }

  /** Whether it is a name. */
  public boolean isName() {
    return kind == Kind.NAME;
  }

  /** What stands between the quotes of a string; else the text. */
  public String value() {
    return isString() ? text.substring(1, text.length() - 1) : text;
  }

  /** Offset behind its last character. */
  public int end() {
    return start + text.length();
  }
}
