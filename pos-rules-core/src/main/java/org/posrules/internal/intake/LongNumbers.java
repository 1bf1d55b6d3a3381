package org.posrules.internal.intake;

/**
 * Knows the reference numbers longer than any card number: order numbers that carry a date, payment
 * service transaction numbers, SIM card numbers. Stateless; safe to share.
 */
final class LongNumbers {
  private static final int LAST_DATE_OFFSET = 12;
  private static final int DATE_DIGITS = 8;
  private static final int WECHAT_LENGTH = 28;
  private static final int SIM_CARD_LENGTH = 20;

  private LongNumbers() {}

  /** Whether the long group around this window is a reference number. */
  static boolean isReference(CardWindow window) {
    if (!window.insideLongGroup() || startsTrack(window)) {
      return false;
    }
    DigitRun run = window.run();
    int start = run.groupStart(window.first());
    int length = run.groupLength(window.first());
    return isSimCard(run, start, length)
        || isWechat(run, start, length)
        || isDated(run, start, length);
  }

  /** Whether the window starts the group and is followed by expiry and service code. */
  private static boolean startsTrack(CardWindow window) {
    DigitRun run = window.run();
    boolean hasMore = run.groupEnd(window.first()) - window.end() >= 7;
    int year = run.number(window.end(), 2);
    return run.startsGroup(window.first())
        && hasMore
        && year >= 20
        && year < 50
        && isMonth(run.number(window.end() + 2, 2));
  }

  private static boolean isSimCard(DigitRun run, int start, int length) {
    return length == SIM_CARD_LENGTH && run.number(start, 4) == 8986;
  }

  private static boolean isWechat(DigitRun run, int start, int length) {
    return length == WECHAT_LENGTH && run.number(start, 4) == 4200 && isDate(run, start + 10);
  }

  /** A date at the start, or within the next digits a date and a time. */
  private static boolean isDated(DigitRun run, int start, int length) {
    if (isDate(run, start)) {
      return true;
    }
    int last = Math.min(LAST_DATE_OFFSET, length - DATE_DIGITS - 4);
    for (int offset = 1; offset <= last; offset++) {
      if (isDate(run, start + offset) && isTime(run, start + offset + DATE_DIGITS)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDate(DigitRun run, int first) {
    int year = run.number(first, 4);
    int day = run.number(first + 6, 2);
    return year >= 2015
        && year <= 2035
        && isMonth(run.number(first + 4, 2))
        && day >= 1
        && day < 32;
  }

  private static boolean isMonth(int value) {
    return value >= 1 && value <= 12;
  }

  private static boolean isTime(DigitRun run, int first) {
    return run.number(first, 2) < 24 && run.number(first + 2, 2) < 60;
  }
}
