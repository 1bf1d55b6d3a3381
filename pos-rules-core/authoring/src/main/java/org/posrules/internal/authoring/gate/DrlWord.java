package org.posrules.internal.authoring.gate;

import org.posrules.rulebook.RulePlace;

/**
 * A word, text or sign of DRL.
 *
 * @param written as it stands there, quotes included
 * @param offset from 0, in the file
 * @param line from 1
 * @param column from 1
 */
record DrlWord(Kind kind, String written, int offset, int line, int column) {
  enum Kind {
    WORD,
    TEXT,
    SIGN
  }

  boolean is(String text) {
    return written.equals(text);
  }

  /** A text without its quotes. */
  String unquoted() {
    boolean quoted = kind == Kind.TEXT && written.length() > 1;
    return quoted ? written.substring(1, written.length() - 1) : written;
  }

  RulePlace in(String file) {
    return new RulePlace(file, line, column);
  }
}
