package org.posrules.masking;

/**
 * Finds identity numbers that show by their form: Chinese resident identity numbers with a right
 * check digit (GB 11643), and United States social security and Canadian social insurance numbers
 * near their name. Stateless; safe to share.
 */
final class IdentityNumbers implements Detector {
  private static final int LENGTH = 18;
  private static final int NINE = 9;
  private static final int LAST_YEAR = 2099;

  /** After the name of another field: the dates of today's order numbers are later. */
  private static final int LAST_ADULT_YEAR = 2014;

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK = "10x98765432";
  private static final int[] MOST_PROVINCES = {0, 15, 23, 37, 46, 54, 65, 71, 83, 0};

  @Override
  public void find(Scan scan, Findings findings) {
    for (DigitRun run : scan.runs()) {
      for (int first = 0; first + LENGTH - 1 <= run.size(); first = run.groupEnd(first)) {
        findResident(scan, run, first, findings);
      }
      if (run.size() == NINE && (isSocialSecurity(scan, run) || isSocialInsurance(scan, run))) {
        findings.add(run.place(0), run.endPlace(), SensitiveKind.IDENTITY_NUMBER);
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
    boolean named = scan.keys().announcing(place).declaresOther();
    if ((endsInDigit || endsInX)
        && isolated
        && !ByteRows.hold(new CardWindow(run, first, last))
        && isPlausible(run, first, named ? LAST_ADULT_YEAR : LAST_YEAR)
        && checkDigit(run, first) == text.at(end - 1)) {
      findings.add(place, end, SensitiveKind.IDENTITY_NUMBER);
    }
  }

  /** A province, and a birthday from 1900 to the year. */
  private static boolean isPlausible(DigitRun run, int first, int lastYear) {
    int province = run.number(first, 2);
    int year = run.number(first + 6, 4);
    int month = run.number(first + 10, 2);
    int day = run.number(first + 12, 2);
    return province % 10 > 0
        && province <= MOST_PROVINCES[province / 10]
        && year >= 1900
        && year <= lastYear
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

  private static boolean isSocialSecurity(Scan scan, DigitRun run) {
    boolean whole = run.groupEnd(0) == NINE;
    boolean grouped = run.groupEnd(0) == 3 && run.groupEnd(3) == 5 && run.groupEnd(5) == NINE;
    return (whole || grouped) && isNear(KeyKind.SOCIAL_SECURITY, scan, run);
  }

  /** Three times three digits with a right check digit (ISO/IEC 7812): "sin" is also "without". */
  private static boolean isSocialInsurance(Scan scan, DigitRun run) {
    int sum = 0;
    for (int i = 0; i < NINE; i++) {
      int digit = run.digit(i) * (1 + i % 2);
      sum += digit / 10 + digit % 10;
    }
    boolean grouped = run.groupEnd(0) == 3 && run.groupEnd(3) == 6 && run.groupEnd(6) == NINE;
    return grouped && sum % 10 == 0 && isNear(KeyKind.SOCIAL_INSURANCE, scan, run);
  }

  private static boolean isNear(KeyKind kind, Scan scan, DigitRun run) {
    return scan.keys().near(run.place(0), run.endPlace(), kind);
  }
}
