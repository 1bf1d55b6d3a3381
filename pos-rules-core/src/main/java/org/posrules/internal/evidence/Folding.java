package org.posrules.internal.evidence;

import java.util.Arrays;

/** Collects a folded text. Not thread-safe; used for one text. */
final class Folding {
  private static final char SPACE = ' ';
  private static final char LINE = '\n';

  private final StringBuilder text;
  private int[] origin;
  private int last;
  private char pending;
  private int pendingAt;

  Folding(int expected) {
    text = new StringBuilder(expected + 16);
    origin = new int[expected + 16];
  }

  void letter(int at, int codePoint) {
    flush(codePoint);
    for (char c : Character.toChars(codePoint)) {
      append(at, c);
    }
    last = codePoint;
  }

  /** Something between words; a mere space next to running script is no gap, a sign is one. */
  void gap(int at, boolean sign) {
    if (pending == 0 || (sign && pending == SPACE)) {
      pending = sign ? '\u0001' : pending == 0 ? SPACE : pending;
      pendingAt = at;
    }
  }

  void line(int at) {
    pending = LINE;
    pendingAt = at;
  }

  private void flush(int next) {
    if (pending != 0 && !text.isEmpty()) {
      boolean running = Scripts.isRunning(last) || Scripts.isRunning(next);
      if (pending == LINE) {
        append(pendingAt, LINE);
      } else if (pending != SPACE || !running) {
        append(pendingAt, SPACE);
      }
    }
    pending = 0;
  }

  private void append(int at, char c) {
    if (text.length() == origin.length) {
      origin = Arrays.copyOf(origin, origin.length * 2);
    }
    origin[text.length()] = at;
    text.append(c);
  }

  FoldedText done() {
    return new FoldedText(text.toString(), Arrays.copyOf(origin, text.length()));
  }
}
