package org.posrules.internal.intake.masking;

/**
 * Finds card numbers written as the hex codes of their characters, as in {@code 34 31 31 31}: every
 * other digit is a 3. Stateless; safe to share.
 */
final class CodedDigits implements Detector {

  @Override
  public void find(Scan scan, Findings findings) {
    for (DigitRun run : scan.runs()) {
      if (run.size() >= 2 * Issuers.SHORTEST) {
        find(run, findings);
      }
    }
  }

  private static void find(DigitRun run, Findings findings) {
    int first = 0;
    while (first < run.size()) {
      int end = first;
      while (end + 1 < run.size() && run.digit(end) == 3) {
        end += 2;
      }
      if (end - first >= 2 * Issuers.SHORTEST) {
        findings.add(run.place(first), run.place(end - 1) + 1, Mask.CARD);
        first = end;
      } else {
        first++;
      }
    }
  }
}
