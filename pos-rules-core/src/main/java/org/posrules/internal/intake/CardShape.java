package org.posrules.internal.intake;

/** The way a number is split into groups. Stateless; safe to share. */
final class CardShape {
  private CardShape() {}

  /** Whether the groups look like several numbers side by side rather than like one card number. */
  static boolean isDoubtful(CardWindow window) {
    return !window.isOneGroup()
        && !isPrintedForm(window)
        && (hasWeakGap(window)
            || hasDate(window)
            || isAmongAmounts(window)
            || isAmongColumns(window));
  }

  /** Groups of four, or 4-6-5 and 4-6-4, as on the face of a card. */
  private static boolean isPrintedForm(CardWindow window) {
    DigitRun run = window.run();
    int second = run.groupEnd(window.first());
    if (second - window.first() != 4 || second >= window.end()) {
      return false;
    }
    int third = run.groupEnd(second);
    boolean sixInTheMiddle = third - second == 6 && run.groupEnd(third) == window.end();
    return sixInTheMiddle || hasGroupsOfFour(window);
  }

  private static boolean hasGroupsOfFour(CardWindow window) {
    DigitRun run = window.run();
    for (int i = window.first(); i < window.end(); i = run.groupEnd(i)) {
      boolean last = run.groupEnd(i) == window.end();
      if (run.groupLength(i) != 4 && !(last && run.groupLength(i) < 4)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasWeakGap(CardWindow window) {
    DigitRun run = window.run();
    for (int i = window.first() + 1; i < window.end(); i++) {
      if (run.startsGroup(i) && DigitRuns.isWeak(run.gapBefore(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the groups starts with a day, as in a version or a log line. */
  private static boolean hasDate(CardWindow window) {
    DigitRun run = window.run();
    for (int i = window.first(); i < window.end(); i = run.groupEnd(i)) {
      if (run.groupLength(i) >= 8 && LongNumbers.isDate(run, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two or more amounts such as 12.50 stand in the run, with spaces between. */
  private static boolean isAmongAmounts(CardWindow window) {
    DigitRun run = window.run();
    int amounts = 0;
    for (int i = run.groupEnd(0); i < run.size(); i = run.groupEnd(i)) {
      int next = run.groupEnd(i);
      boolean ends = next == run.size() || run.gapBefore(next).isBlank();
      amounts += ends && run.groupLength(i) == 2 && run.gapBefore(i).equals(".") ? 1 : 0;
    }
    return amounts >= 2;
  }

  /** Whether three or more other numbers stand beside the window, with spaces between. */
  private static boolean isAmongColumns(CardWindow window) {
    DigitRun run = window.run();
    int others = 0;
    for (int i = run.groupEnd(0); i < run.size(); i = run.groupEnd(i)) {
      boolean inside = i > window.first() && i < window.end();
      if (!run.gapBefore(i).isBlank()) {
        return false;
      }
      others += inside ? 0 : 1;
    }
    return others >= 3;
  }
}
