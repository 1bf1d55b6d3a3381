package org.posrules.masking;

/**
 * Finds the numbers by which wallets know their payers by their form alone: WeChat's open ids, 28
 * letters and digits in no case that start with an o, and Alipay's user numbers, 16 digits that
 * start with 2088. Stateless; safe to share.
 */
final class PayerNumbers implements Detector {
  private static final int OPEN_ID_LENGTH = 28;
  private static final int USER_LENGTH = 16;
  private static final int USER_START = 2088;

  @Override
  public void find(Scan scan, Findings findings) {
    FoldedText text = scan.text();
    int from = 0;
    while (from < text.length()) {
      int end = text.endOf(from, text.length(), i -> isPart(text, i));
      if (end - from == OPEN_ID_LENGTH && isOpenId(text, from)) {
        findings.add(from, end, SensitiveKind.IDENTITY_NUMBER);
      }
      from = end + 1;
    }
    for (DigitRun run : scan.runs()) {
      for (int first = 0; first < run.size(); first = run.groupEnd(first)) {
        if (run.groupLength(first) == USER_LENGTH && run.number(first, 4) == USER_START) {
          int place = run.place(first);
          findings.add(place, place + USER_LENGTH, SensitiveKind.IDENTITY_NUMBER);
        }
      }
    }
  }

  /** Whether letters of both cases and digits follow the first one, as in no word or hash. */
  private static boolean isOpenId(FoldedText text, int from) {
    int end = from + OPEN_ID_LENGTH;
    int letters = text.count(from, end, text::isLetter);
    int capitals = text.count(from, end, i -> text.isLetter(i) && text.wasUpperCase(i));
    boolean mixed = capitals > 2 && letters - capitals > 2 && text.digits(from, end) > 0;
    return text.at(from) == 'o' && !text.wasUpperCase(from) && mixed;
  }

  private static boolean isPart(FoldedText text, int index) {
    return text.isLetterOrDigit(index) || text.isOneOf("_-", index);
  }
}
