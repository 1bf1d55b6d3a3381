package org.posrules.masking;

/**
 * Knows the reference numbers longer than any card number: order numbers that carry a date, payment
 * service transaction numbers, SIM card numbers; and the barcodes of articles. Stateless; safe to
 * share.
 */
final class LongNumbers {
  /** Where a date stands in an order number that starts with a merchant's number. */
  private static final int[] DATE_OFFSETS = {8, 10, 12};

  private static final int DATE_DIGITS = 8;
  private static final int WECHAT_LENGTH = 28;
  private static final int SIM_CARD_LENGTH = 20;
  private static final int ARTICLE_LENGTH = 13;

  private LongNumbers() {}

  /** Whether the long group around this window is a reference number. */
  static boolean isReference(CardWindow window) {
    if (!window.insideLongGroup()) {
      return false;
    }
    DigitRun run = window.run();
    int start = run.groupStart(window.first());
    int length = run.groupLength(window.first());
    return isSimCard(run, start, length)
        || isWechat(run, start, length)
        || (isDated(run, start, length)
            && !startsTrack(window)
            && !isAnnounced(window)
            && !isBehindDay(window));
  }

  /** Whether zeros pad the window, or its length stands before it as in an ISO 8583 message. */
  private static boolean isAnnounced(CardWindow window) {
    DigitRun run = window.run();
    int start = run.groupStart(window.first());
    int before = window.first() - start;
    if (before <= Issuers.PREFIX && run.number(start, before) == 0) {
      return run.groupEnd(start) == window.end();
    }
    boolean afterMessageType = window.first() == start + 6 && run.number(start, 2) <= 4;
    return (window.first() == start + 2 || afterMessageType)
        && run.number(window.first() - 2, 2) == window.length();
  }

  /**
   * Whether a day stands before the window and nothing else beside it. In the numbers of orders a
   * time follows the day.
   */
  private static boolean isBehindDay(CardWindow window) {
    DigitRun run = window.run();
    int start = run.groupStart(window.first());
    return window.first() == start + DATE_DIGITS
        && window.end() == run.groupEnd(start)
        && isDate(run, start)
        && !isTime(run, window.first())
        && window.isEveryday();
  }

  /** Whether the window starts the group and is followed by expiry and service code. */
  private static boolean startsTrack(CardWindow window) {
    DigitRun run = window.run();
    boolean hasMore = run.groupEnd(window.first()) - window.end() >= 7;
    int year = run.number(window.end(), 2);
    return run.startsGroup(window.first())
        && hasMore
        && year >= 20
        && isMonth(run.number(window.end() + 2, 2));
  }

  /** Whether a group starts as messages to a host do, with a TPDU: 60, two addresses of four. */
  static boolean isHeader(DigitRun run, int start) {
    return run.number(start, 2) == 60 && run.number(start + 6, 4) == 0;
  }

  /**
   * Whether these are the thirteen digits of an article's barcode, the last one the check (EAN).
   */
  static boolean isArticle(CardWindow window) {
    int sum = 0;
    for (int i = 0; i < window.length(); i++) {
      sum += window.run().digit(window.first() + i) * (i % 2 == 0 ? 1 : 3);
    }
    return window.length() == ARTICLE_LENGTH && sum % 10 == 0;
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
    for (int offset : DATE_OFFSETS) {
      boolean fits = offset + DATE_DIGITS + 4 <= length;
      if (fits && isDate(run, start + offset) && isTime(run, start + offset + DATE_DIGITS)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a day from 2015 to 2035 stands here, year first. */
  static boolean isDate(DigitRun run, int first) {
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
