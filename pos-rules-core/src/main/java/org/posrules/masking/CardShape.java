package org.posrules.masking;

/** The way a number is split into groups. Stateless; safe to share. */
final class CardShape {
  /** How many digits before and after a number tell what it stands among. */
  private static final int NEIGHBOURHOOD = 24;

  private static final int LONGEST_AMOUNT = 9;

  /** The longest number with six digits in the middle, that of American Express. */
  private static final int LONGEST_PRINTED = 15;

  private CardShape() {}

  /** Whether the groups look like several numbers side by side rather than like one card number. */
  static boolean isDoubtful(CardWindow window) {
    return !window.isOneGroup()
        && !isPrintedForm(window)
        && (!window.allGaps(gap -> !DigitRuns.isWeak(gap))
            || (hasDate(window) && !(window.isIsolated() && !window.allGaps("."::equals)))
            || ByteRows.hold(window)
            || isAmongAmounts(window));
  }

  /** Whether the groups are those on the face of a card, or single digits throughout. */
  static boolean isRegular(CardWindow window) {
    return isPrintedForm(window) || isSpelled(window);
  }

  private static boolean isSpelled(CardWindow window) {
    return window.allGroups(i -> window.run().groupLength(i) == 1);
  }

  /** Groups of four, or 4-6-5 and 4-6-4, as on the face of a card. */
  private static boolean isPrintedForm(CardWindow window) {
    DigitRun run = window.run();
    int second = run.groupEnd(window.first());
    if (second - window.first() != 4) {
      return false;
    }
    int third = run.groupEnd(second);
    boolean sixInTheMiddle = third - second == 6 && run.groupEnd(third) == window.end();
    return (sixInTheMiddle && window.length() <= LONGEST_PRINTED) || hasGroupsOfFour(window);
  }

  private static boolean hasGroupsOfFour(CardWindow window) {
    DigitRun run = window.run();
    return window.allGroups(
        i ->
            run.groupLength(i) == 4 || (run.groupEnd(i) == window.end() && run.groupLength(i) < 4));
  }

  /** Whether one of the groups is a day or a time stamp, as in a version or a log line. */
  static boolean hasDate(CardWindow window) {
    DigitRun run = window.run();
    return !window.allGroups(
        i -> (run.groupLength(i) != 8 && run.groupLength(i) != 14) || !LongNumbers.isDate(run, i));
  }

  /** Whether all around are amounts such as 12.50, with spaces between. */
  private static boolean isAmongAmounts(CardWindow window) {
    DigitRun run = window.run();
    int amounts = 0;
    int last = neighbourhoodEnd(window);
    for (int i = run.groupEnd(neighbourhoodStart(window)); i < last; i = run.groupEnd(i)) {
      boolean isCents = run.gapBefore(i).equals(".");
      if (isCents ? !endsAmount(run, i) : !startsAmount(run, i)) {
        return false;
      }
      amounts += isCents ? 1 : 0;
    }
    return amounts >= (window.isIsolated() ? 3 : 2);
  }

  private static boolean startsAmount(DigitRun run, int first) {
    int next = run.groupEnd(first);
    boolean hasCents = next < run.size() && run.gapBefore(next).equals(".");
    return hasCents && run.gapBefore(first).isBlank();
  }

  private static boolean endsAmount(DigitRun run, int first) {
    int next = run.groupEnd(first);
    boolean isShort = run.groupLength(first) == 2 && run.groupLength(first - 1) <= LONGEST_AMOUNT;
    return isShort && (next == run.size() || run.gapBefore(next).isBlank());
  }

  private static int neighbourhoodStart(CardWindow window) {
    return window.run().groupStart(Math.max(0, window.first() - NEIGHBOURHOOD));
  }

  private static int neighbourhoodEnd(CardWindow window) {
    return Math.min(window.run().size(), window.end() + NEIGHBOURHOOD);
  }
}
