package org.posrules.masking;

/**
 * Finds account numbers and sort codes after the names of their fields, and account numbers after
 * the bare word "account". Longer ones are left to the card detectors. Stateless; safe to share.
 */
final class BankAccounts implements Detector {
  private static final int SHORTEST_DECLARED = 6;
  private static final int SHORTEST_AFTER_WORD = 7;
  private static final int LONGEST = 12;

  @Override
  public void find(Scan scan, Findings findings) {
    FoldedText text = scan.text();
    for (Keys.Key key : scan.keys().of(KeyKind.ACCOUNT_FIELD)) {
      find(text, key, endOfGroups(text, key.valueAt()), SHORTEST_DECLARED, findings);
    }
    for (Keys.Key key : scan.keys().of(KeyKind.ACCOUNT_WORD)) {
      int end = text.digitsEnd(key.valueAt(), key.valueAt() + LONGEST);
      boolean goesOn = text.at(end) == '-' || text.at(end) == '.' || text.at(end) == '/';
      if (!goesOn) {
        find(text, key, end, SHORTEST_AFTER_WORD, findings);
      }
    }
  }

  private static void find(
      FoldedText text, Keys.Key key, int end, int shortest, Findings findings) {
    int digits = 0;
    for (int i = key.valueAt(); i < end; i++) {
      digits += text.isDigit(i) ? 1 : 0;
    }
    if (digits >= shortest && digits < LONGEST && !text.isLetterOrDigit(end)) {
      findings.add(key.valueAt(), end, SensitiveKind.BANK_ACCOUNT);
    }
  }

  /** The end of the digits, which single dashes may divide, or blanks after each pair. */
  private static int endOfGroups(FoldedText text, int from) {
    int end = text.digitsEnd(from);
    while (end > from && end - from <= 2 * LONGEST && goesOn(text, end)) {
      end = text.digitsEnd(end + 1);
    }
    return end;
  }

  private static boolean goesOn(FoldedText text, int end) {
    int next = text.digitsEnd(end + 1);
    boolean pairs = next == end + 3 && text.isDigit(end - 2) && !text.isDigit(end - 3);
    return next > end + 1 && (text.at(end) == '-' || (text.at(end) == ' ' && pairs));
  }
}
