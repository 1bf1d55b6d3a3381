package org.posrules.masking;

/**
 * Finds the codes that a payer's wallet shows and a merchant scans: WeChat Pay, 18 digits from 10
 * to 15; Alipay, 16 to 24 digits from 25 to 30, mostly 18; UnionPay, 19 digits from 62. Stateless;
 * safe to share.
 *
 * <p>Order numbers and message numbers have the same lengths, so the digits alone do not decide. A
 * number is a code when a word such as "payment code" names it, whatever its form; when its form is
 * one of the three and a field that holds codes names it, or a wallet is spoken of near it; when
 * its form is an everyday one and the word "code" stands before it; when its form is one of the
 * first two and it is the whole text, as when a scanner's input is passed on. After the name of
 * another field, such as an order number, it never is.
 */
final class WalletCodes implements Detector {
  private static final int SHORTEST = 16;
  private static final int LONGEST = 24;
  private static final int USUAL_LENGTH = 18;
  private static final int UNION_PAY_LENGTH = 19;

  /** Links and sentences put more between the wallet and the code than between card and number. */
  private static final int REACH = 64;

  @Override
  public void find(Scan scan, Findings findings) {
    for (DigitRun run : scan.runs()) {
      boolean whole = isInGroupsOfFour(run);
      int first = 0;
      while (first < run.size()) {
        int end = whole ? run.size() : run.groupEnd(first);
        find(scan, new CardWindow(run, first, end), findings);
        first = end;
      }
    }
  }

  private static void find(Scan scan, CardWindow digits, Findings findings) {
    int from = digits.firstPlace();
    int to = digits.endPlace();
    boolean fits = digits.length() >= SHORTEST && digits.length() <= LONGEST;
    boolean glued = scan.text().isLetter(from - 1) || scan.text().isLetter(to);
    if (fits && !glued && isCode(scan, digits)) {
      findings.add(from, to, SensitiveKind.PAYMENT_CODE);
    }
  }

  private static boolean isCode(Scan scan, CardWindow digits) {
    return switch (scan.keys().announcing(digits.firstPlace())) {
      case PAYMENT_CODE -> true;
      case WALLET_FIELD -> hasForm(digits) || isUnionPay(digits);
      case LOOK_ALIKE, CARD_FIELD, ACCOUNT_FIELD, IDENTITY -> false;
      case ANY_CODE -> isEveryday(digits) || isSpokenOf(scan, digits);
      default -> isSpokenOf(scan, digits);
    };
  }

  private static boolean isSpokenOf(Scan scan, CardWindow digits) {
    int from = digits.firstPlace();
    int to = digits.endPlace();
    boolean form = hasForm(digits);
    boolean near =
        (form || isUnionPay(digits))
            && scan.keys().near(from, to, REACH, WalletCodes::speaksOfCode);
    return near || (form && scan.text().isAlone(from, to, LONGEST));
  }

  private static boolean speaksOfCode(KeyKind kind) {
    return kind == KeyKind.PAYMENT_CODE || kind == KeyKind.WALLET_WORD;
  }

  private static boolean isEveryday(CardWindow digits) {
    return isUnionPay(digits) || (hasForm(digits) && digits.length() == USUAL_LENGTH);
  }

  private static boolean hasForm(CardWindow digits) {
    int prefix = prefix(digits);
    boolean wechat = digits.length() == USUAL_LENGTH && prefix >= 10 && prefix <= 15;
    return wechat || (prefix >= 25 && prefix <= 30);
  }

  private static boolean isUnionPay(CardWindow digits) {
    return digits.length() == UNION_PAY_LENGTH && prefix(digits) == 62;
  }

  private static int prefix(CardWindow digits) {
    return digits.run().number(digits.first(), 2);
  }

  private static boolean isInGroupsOfFour(DigitRun run) {
    int i = 0;
    while (i < run.size() && run.groupLength(i) == 4) {
      i = run.groupEnd(i);
    }
    boolean shortEnd = i > 0 && i < run.size() && run.groupLength(i) < 4;
    return i == run.size() || (shortEnd && run.groupEnd(i) == run.size());
  }
}
