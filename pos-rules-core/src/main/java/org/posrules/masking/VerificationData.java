package org.posrules.masking;

import java.util.List;

/**
 * Finds PIN blocks (ISO 9564-1) near the words that name them, which may not stand directly before,
 * and one-time codes before their name. Stateless; safe to share.
 */
final class VerificationData implements Detector {
  private static final int SHORTEST_CODE = 4;
  private static final int LONGEST_CODE = 8;
  private static final int PIN_BLOCK_DIGITS = 16;
  private static final int PIN_BLOCK_REACH = 24;
  private static final int AES_PIN_BLOCK_DIGITS = 32;

  /** What stands between a code and its name after it. */
  private static final List<String> BEFORE_NAME =
      List.of(" is ", " is your ", " is the ", " as ", "是", "是您的", "为您的", "]");

  @Override
  public void find(Scan scan, Findings findings) {
    FoldedText text = scan.text();
    for (Keys.Key key : scan.keys().of(KeyKind.PIN_BLOCK)) {
      findPinBlock(text, key, findings);
    }
    for (Keys.Key key : scan.keys().of(KeyKind.ONE_TIME_CODE)) {
      findBefore(text, key.from(), findings);
    }
  }

  /** The first block after the word; its format may stand between, as in "(ISO-0)". */
  private static void findPinBlock(FoldedText text, Keys.Key key, Findings findings) {
    int reach = text.isLetterOrDigit(key.to()) ? 0 : PIN_BLOCK_REACH;
    int last = Math.max(key.valueAt(), key.to() + reach);
    for (int from = key.to(); from <= last; from++) {
      boolean starts = from == key.to() || !text.isLetterOrDigit(from - 1);
      int end = starts ? Values.hexEnd(text, from) : from;
      int digits = text.count(from, end, text::isHexDigit);
      boolean isBlock = digits == PIN_BLOCK_DIGITS || digits == AES_PIN_BLOCK_DIGITS;
      if (isBlock && !text.isLetterOrDigit(end)) {
        findings.add(from, end, SensitiveKind.PIN_BLOCK);
        return;
      }
    }
  }

  /** A code before its name, as in "1234 is your OTP". */
  private static void findBefore(FoldedText text, int name, Findings findings) {
    for (String verb : BEFORE_NAME) {
      int end = name - verb.length();
      int from = end;
      while (text.isDigit(from - 1) && end - from <= LONGEST_CODE) {
        from--;
      }
      boolean fits = end - from >= SHORTEST_CODE && end - from <= LONGEST_CODE;
      if (fits && text.startsWith(verb, end) && !text.isLetter(from - 1)) {
        findings.add(from, end, SensitiveKind.ONE_TIME_CODE);
      }
    }
  }
}
