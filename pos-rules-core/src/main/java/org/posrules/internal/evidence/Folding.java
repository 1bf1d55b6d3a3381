package org.posrules.internal.evidence;

import java.util.Arrays;
import java.util.Set;

/**
 * Collects a folded text. Little words that carry no meaning are left out, so that "the host is not
 * available" and "host not available" are one phrase. Not thread-safe; used for one text.
 */
final class Folding {
  private static final char SPACE = ' ';
  private static final char LINE = '\n';

  /** Never a negation, and nothing that tells where or when. */
  private static final Set<String> LITTLE_WORDS =
      Set.of(
          "a", "an", "the", "is", "are", "was", "were", "be", "been", "being", "has", "have", "had",
          "your", "our", "my", "its", "this", "that", "please", "pls");

  private final StringBuilder text;
  private int[] origin;
  private int last;
  private char pending;
  private int pendingAt;
  private int wordStart;

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

  /** Between words; next to running script a space is nothing, and a sign ends the phrase. */
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
    if (pending != 0) {
      dropLittleWord();
    }
    if (pending != 0 && !text.isEmpty() && endsInGap()) {
      widenGap(Scripts.isRunning(next));
    } else if (pending != 0 && !text.isEmpty() && !endsInGap()) {
      boolean running = Scripts.isRunning(last) || Scripts.isRunning(next);
      if (pending == LINE || (pending != SPACE && running)) {
        append(pendingAt, LINE);
      } else if (!running) {
        append(pendingAt, SPACE);
      }
    }
    if (pending != 0) {
      wordStart = text.length();
    }
    pending = 0;
  }

  private void dropLittleWord() {
    if (LITTLE_WORDS.contains(text.substring(wordStart))) {
      text.setLength(wordStart);
    }
  }

  /** A little word has gone; what was before it and after it is one gap. */
  private void widenGap(boolean running) {
    boolean sign = pending == LINE || (pending != SPACE && running);
    if (sign) {
      text.setCharAt(text.length() - 1, LINE);
    } else if (running && text.charAt(text.length() - 1) == SPACE) {
      text.setLength(text.length() - 1);
    }
  }

  private boolean endsInGap() {
    char end = text.charAt(text.length() - 1);
    return end == SPACE || end == LINE;
  }

  private void append(int at, char c) {
    if (text.length() == origin.length) {
      origin = Arrays.copyOf(origin, origin.length * 2);
    }
    origin[text.length()] = at;
    text.append(c);
  }

  FoldedText done() {
    dropLittleWord();
    if (!text.isEmpty() && endsInGap()) {
      text.setLength(text.length() - 1);
    }
    return new FoldedText(text.toString(), Arrays.copyOf(origin, text.length()));
  }
}
