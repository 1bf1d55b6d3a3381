package org.posrules.masking;

/**
 * Finds British sort codes that no word names: three pairs of digits which are no day, with an
 * account number behind them or a word for an account near. Three pairs alone can be a day, a time,
 * a version or a part number, and stay. Stateless; safe to share.
 */
final class SortCodes implements Detector {
  private static final int LENGTH = 8;
  private static final int ACCOUNT = 8;
  private static final int MOST_SIGNS = 3;
  private static final int MONTHS = 12;
  private static final int DAYS = 31;

  @Override
  public void find(Scan scan, Findings findings) {
    FoldedText text = scan.text();
    for (int i = 0; text.has('-') && i < text.length(); i++) {
      if (text.isDigit(i) && isCode(text, i) && !isDay(text, i)) {
        findAt(scan, i, findings);
      }
    }
  }

  private static void findAt(Scan scan, int from, Findings findings) {
    int end = from + LENGTH;
    int account = accountEnd(scan.text(), end);
    boolean named = account > end || isNearAccount(scan, from, end);
    if (named && !scan.keys().announcing(from).declaresOther()) {
      findings.add(from, Math.max(end, account), SensitiveKind.BANK_ACCOUNT);
    }
  }

  private static boolean isNearAccount(Scan scan, int from, int end) {
    return scan.keys().near(from, end, KeyKind.ACCOUNT_WORD)
        || scan.keys().near(from, end, KeyKind.ACCOUNT_FIELD);
  }

  private static boolean isCode(FoldedText text, int from) {
    boolean fits = !text.isLetterOrDigit(from - 1) && !text.isOneOf("-./:", from - 1);
    for (int i = 0; fits && i < LENGTH; i++) {
      fits = i % 3 == 2 ? text.at(from + i) == '-' : text.isDigit(from + i);
    }
    int end = from + LENGTH;
    boolean goesOn = text.isOneOf("-.:", end) && text.isDigit(end + 1);
    return fits && !text.isLetterOrDigit(end) && !goesOn;
  }

  /** Whether the pairs can be a day, with the year first or last. */
  private static boolean isDay(FoldedText text, int from) {
    int first = pair(text, from);
    int middle = pair(text, from + 3);
    int last = pair(text, from + 6);
    return (isMonth(middle) && (isDay(first) || isDay(last))) || (isMonth(first) && isDay(middle));
  }

  private static boolean isMonth(int value) {
    return value >= 1 && value <= MONTHS;
  }

  private static boolean isDay(int value) {
    return value >= 1 && value <= DAYS;
  }

  private static int pair(FoldedText text, int from) {
    return Integer.parseInt(text.slice(from, from + 2));
  }

  /** The end of the eight digits behind a sign or two; {@code from} when there are none. */
  private static int accountEnd(FoldedText text, int from) {
    int start = text.endOf(from, from + MOST_SIGNS, i -> text.isOneOf(" /,;|", i));
    int end = text.digitsEnd(start);
    boolean whole = end - start == ACCOUNT && !text.isLetterOrDigit(end);
    return start > from && whole ? end : from;
  }
}
