package org.posrules.masking;

/**
 * Finds phone numbers: Chinese mobile numbers, international numbers with a plus sign (ITU-T
 * E.164), and any number after a field name. Service numbers stay. Stateless; safe to share.
 */
final class Phones implements Detector {
  private static final int MOBILE_LENGTH = 11;
  private static final int LEAST_INTERNATIONAL = 10;
  private static final int MOST_INTERNATIONAL = 15;
  private static final int LEAST_DECLARED = 7;
  private static final String OF_LISTS = " \n\t,:|'";
  private static final String SIGNS = " -.()/";

  @Override
  public void find(Scan scan, Findings findings) {
    FoldedText text = scan.text();
    for (DigitRun run : scan.runs()) {
      findMobile(scan, new CardWindow(run, 0, run.size()), findings);
      for (int first = 0; first < run.size(); first = run.groupEnd(first)) {
        if (isApart(run, first) && isApart(run, run.groupEnd(first))) {
          findMobile(scan, new CardWindow(run, first, run.groupEnd(first)), findings);
        }
      }
    }
    for (int i = 0; text.has('+') && i < text.length(); i++) {
      if (text.at(i) == '+' && text.isDigit(i + 1) && !text.isLetterOrDigit(i - 1)) {
        findNumber(text, i, LEAST_INTERNATIONAL, findings);
      }
    }
    for (Keys.Key key : scan.keys().of(KeyKind.PHONE)) {
      if (!isServiceNumber(text, key.valueAt())) {
        findNumber(text, key.valueAt(), LEAST_DECLARED, findings);
      }
    }
  }

  /** Whether blanks or the signs of a list alone divide this digit from the one before. */
  private static boolean isApart(DigitRun run, int digit) {
    return digit == 0
        || digit == run.size()
        || run.gapBefore(digit).chars().allMatch(sign -> OF_LISTS.indexOf(sign) >= 0);
  }

  private static void findMobile(Scan scan, CardWindow digits, Findings findings) {
    FoldedText text = scan.text();
    DigitRun run = digits.run();
    int from = digits.firstPlace();
    int first = digits.first();
    int national = first + (run.number(first, 2) == 86 ? 2 : run.number(first, 4) == 86 ? 4 : 0);
    boolean glued = text.isLetter(from - 1) || text.isLetter(digits.endPlace());
    boolean isMobile =
        digits.end() == national + MOBILE_LENGTH
            && run.digit(national) == 1
            && run.digit(national + 1) >= 3
            && isGroupedAsMobile(run, national)
            && !glued;
    if (isMobile && !scan.keys().announcing(from).declaresOther()) {
      findings.add(from, digits.endPlace(), SensitiveKind.PHONE);
    }
  }

  /** One block, or 138 0013 8000; the country code may stand apart. */
  private static boolean isGroupedAsMobile(DigitRun run, int national) {
    boolean oneBlock = run.groupEnd(national) == national + MOBILE_LENGTH;
    boolean printed =
        run.groupEnd(national) == national + 3
            && run.groupEnd(national + 3) == national + 7
            && run.groupEnd(national + 7) == national + MOBILE_LENGTH
            && !DigitRuns.isWeak(run.gapBefore(national + 3));
    return oneBlock || printed;
  }

  /** Adds the digits with their signs that start here, when they are as many as a number has. */
  private static void findNumber(FoldedText text, int from, int least, Findings findings) {
    int end = from;
    int digits = 0;
    int i = from + (text.at(from) == '+' ? 1 : 0);
    while (goesOn(text, i)) {
      int groupEnd = text.digitsEnd(i);
      if (digits + groupEnd - i > MOST_INTERNATIONAL) {
        break;
      }
      digits += groupEnd - i;
      end = groupEnd > i ? groupEnd : end;
      i = Math.max(groupEnd, i + 1);
    }
    if (digits >= least && !text.isLetterOrDigit(end)) {
      findings.add(from, end, SensitiveKind.PHONE);
    }
  }

  /** A digit, or one sign, at most two in a row, before more digits. */
  private static boolean goesOn(FoldedText text, int index) {
    boolean sign = SIGNS.indexOf(text.at(index)) >= 0;
    boolean digitsFollow =
        text.isDigit(index + 1)
            || (SIGNS.indexOf(text.at(index + 1)) >= 0 && text.isDigit(index + 2));
    return text.isDigit(index) || (sign && digitsFollow);
  }

  /** Hotlines that a message asks to call. */
  private static boolean isServiceNumber(FoldedText text, int from) {
    return text.startsWith("400", from)
        || text.startsWith("800", from)
        || text.startsWith("0800", from)
        || text.startsWith("1-800", from)
        || text.startsWith("8-800", from)
        || text.startsWith("8 800", from)
        || text.startsWith("8 (800", from)
        || text.startsWith("8(800", from)
        || text.startsWith("955", from);
  }
}
