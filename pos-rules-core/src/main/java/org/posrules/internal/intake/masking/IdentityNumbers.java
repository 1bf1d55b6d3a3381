package org.posrules.internal.intake.masking;

/**
 * Finds identity numbers: Chinese resident identity numbers with a right check digit (GB 11643),
 * old ones of 15 digits and others after a field name, United States social security numbers near
 * their name. Stateless; safe to share.
 */
final class IdentityNumbers implements Detector {
  private static final int LENGTH = 18;
  private static final int OLD_LENGTH = 15;
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK = "10x98765432";
  private static final int[] MOST_PROVINCES = {0, 15, 23, 37, 46, 54, 65, 71, 83, 0};

  @Override
  public void find(Scan scan, Findings findings) {
    FoldedText text = scan.text();
    for (DigitRun run : scan.runs()) {
      for (int first = 0; first + LENGTH - 1 <= run.size(); first = run.groupEnd(first)) {
        findResident(scan, run, first, findings);
      }
      findSocialSecurity(scan, run, findings);
    }
    for (Keys.Key key : scan.keys().of(KeyKind.IDENTITY)) {
      int end = text.digitsEnd(key.valueAt());
      end += text.at(end) == 'x' ? 1 : 0;
      int length = end - key.valueAt();
      if ((length == LENGTH || length == OLD_LENGTH) && !text.isLetterOrDigit(end)) {
        findings.add(key.valueAt(), end, Mask.IDENTITY);
      }
    }
  }

  private static void findResident(Scan scan, DigitRun run, int first, Findings findings) {
    FoldedText text = scan.text();
    int place = run.place(first);
    int last = first + LENGTH - 1;
    boolean endsInDigit = last < run.size() && run.endsGroup(last);
    int end = endsInDigit ? run.place(last) + 1 : run.place(last - 1) + 2;
    boolean endsInX = !endsInDigit && run.endsGroup(last - 1) && text.at(end - 1) == 'x';
    boolean isolated = !text.isLetter(place - 1) && !text.isLetterOrDigit(end);
    boolean named = scan.keys().announcing(place) == KeyKind.LOOK_ALIKE;
    if ((endsInDigit || endsInX)
        && isolated
        && !named
        && isPlausible(run, first)
        && checkDigit(run, first) == text.at(end - 1)) {
      findings.add(place, end, Mask.IDENTITY);
    }
  }

  /** A province, and a birthday from 1900 to 2099. */
  private static boolean isPlausible(DigitRun run, int first) {
    int province = run.number(first, 2);
    int century = run.number(first + 6, 2);
    int month = run.number(first + 10, 2);
    int day = run.number(first + 12, 2);
    return province % 10 > 0
        && province <= MOST_PROVINCES[province / 10]
        && (century == 19 || century == 20)
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= 31;
  }

  private static char checkDigit(DigitRun run, int first) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * run.digit(first + i);
    }
    return CHECK.charAt(sum % CHECK.length());
  }

  private static void findSocialSecurity(Scan scan, DigitRun run, Findings findings) {
    if (run.size() != 9
        || !scan.keys().near(run.place(0), run.endPlace(), KeyKind.SOCIAL_SECURITY)) {
      return;
    }
    boolean whole = run.groupEnd(0) == 9;
    boolean grouped = run.groupEnd(0) == 3 && run.groupEnd(3) == 5 && run.groupEnd(5) == 9;
    if (whole || grouped) {
      findings.add(run.place(0), run.endPlace(), Mask.IDENTITY);
    }
  }
}
