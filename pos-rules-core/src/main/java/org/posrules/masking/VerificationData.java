package org.posrules.masking;

import java.util.List;

/**
 * Finds PIN blocks (ISO 9564-1) near the words that name them, which may not stand directly before,
 * and codes before their name. Stateless; safe to share.
 */
final class VerificationData implements Detector {
  private static final int PIN_BLOCK_DIGITS = 16;
  private static final int PIN_BLOCK_REACH = 24;
  private static final int AES_PIN_BLOCK_DIGITS = 32;

  /** Says of a code before it that someone used it: "typed 4821 as her PIN". */
  private static final List<String> USED_AS =
      List.of(
          " as ",
          " as the ",
          " as his ",
          " as her ",
          " as my ",
          " as their ",
          " as your ",
          " is his ",
          " is her ",
          " is my ",
          " is their ",
          " als ",
          " como ",
          " como su ",
          " comme ",
          " come ",
          "作为",
          "作為",
          "是我的",
          "是他的",
          "是她的");

  /** Says so of a code that was sent, whose name stands in no other message behind a number. */
  private static final List<String> SENT_AS =
      List.of(" is ", " is your ", " is the ", "是", "是您的", "为您的", "]");

  /** A code that stands before its name, with one of these words between them. */
  private record Named(
      KeyKind name, List<String> between, int shortest, int longest, SensitiveKind kind) {}

  private static final List<Named> BEFORE_NAME =
      List.of(
          new Named(KeyKind.ONE_TIME_CODE, USED_AS, 4, 8, SensitiveKind.ONE_TIME_CODE),
          new Named(KeyKind.ONE_TIME_CODE, SENT_AS, 4, 8, SensitiveKind.ONE_TIME_CODE),
          new Named(KeyKind.PIN, USED_AS, 4, 6, SensitiveKind.PIN),
          new Named(KeyKind.VERIFICATION_CODE, USED_AS, 3, 4, SensitiveKind.VERIFICATION_CODE),
          new Named(KeyKind.BACK, List.of(" "), 3, 3, SensitiveKind.VERIFICATION_CODE));

  @Override
  public void find(Scan scan, Findings findings) {
    FoldedText text = scan.text();
    for (Keys.Key key : scan.keys().of(KeyKind.PIN_BLOCK)) {
      findPinBlock(text, key, findings);
    }
    for (Named code : BEFORE_NAME) {
      for (Keys.Key key : scan.keys().of(code.name)) {
        if (code.name != KeyKind.BACK || scan.keys().cardNear(key.from(), key.to())) {
          findBefore(text, key.from(), code, findings);
        }
      }
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

  private static void findBefore(FoldedText text, int name, Named code, Findings findings) {
    for (String between : code.between) {
      int end = name - between.length();
      int from = end;
      while (text.isDigit(from - 1) && end - from <= code.longest) {
        from--;
      }
      boolean fits = end - from >= code.shortest && end - from <= code.longest;
      if (fits && text.startsWith(between, end) && !text.isLetter(from - 1)) {
        findings.add(from, end, code.kind);
      }
    }
  }
}
