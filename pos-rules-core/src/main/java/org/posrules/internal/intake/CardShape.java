package org.posrules.internal.intake;

/** The way a number is split into groups. Stateless; safe to share. */
final class CardShape {
  private CardShape() {}

  /** Whether the groups look like several numbers side by side rather than like one card number. */
  static boolean isDoubtful(CardWindow window) {
    return !window.isOneGroup()
        && !isPrintedForm(window)
        && (hasWeakGap(window) || (!window.isWholeRun() && isListOfNumbers(window)));
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

  /** Whether two or more decimal amounts stand in the run, or a dotted address. */
  private static boolean isListOfNumbers(CardWindow window) {
    DigitRun run = window.run();
    int points = 0;
    int cents = 0;
    for (int i = run.groupEnd(0); i < run.size(); i = run.groupEnd(i)) {
      if (run.gapBefore(i).equals(".")) {
        points++;
        cents += run.groupLength(i) == 2 ? 1 : 0;
      }
    }
    return points >= 2 && points == cents;
  }
}
