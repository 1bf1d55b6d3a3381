package org.posrules.masking;

/**
 * Finds phone numbers by the groups that dashes divide them into, where no word names them: North
 * America's 415-555-2671 and (415) 555-2671, East Asia's 090-1234-5678. Free numbers, which a
 * message asks to call, stay. Stateless; safe to share.
 */
final class DashedPhones implements Detector {
  private static final String FREE = "400,800,833,844,855,866,877,888,900,";

  @Override
  public void find(Scan scan, Findings findings) {
    for (DigitRun run : scan.runs()) {
      int first = 0;
      while (first < run.size()) {
        int end = dashedEnd(run, first);
        find(scan, new CardWindow(run, first, end), findings);
        first = end;
      }
    }
  }

  /** The end of the groups with single dashes between them that start with this digit. */
  private static int dashedEnd(DigitRun run, int first) {
    int end = run.groupEnd(first);
    while (end < run.size() && run.gapBefore(end).equals("-")) {
      end = run.groupEnd(end);
    }
    return end;
  }

  private static void find(Scan scan, CardWindow digits, Findings findings) {
    FoldedText text = scan.text();
    int to = digits.endPlace();
    int area = areaBefore(text, digits.firstPlace());
    boolean glued = text.isLetterOrDigit(area - 1) || text.isLetterOrDigit(to);
    boolean named = scan.keys().announcing(area).declaresOther();
    if (!glued && !named && isPhone(text.slice(area, to))) {
      findings.add(area, to, SensitiveKind.PHONE);
    }
  }

  /** Where an area code in parentheses starts before this place, or the place itself. */
  private static int areaBefore(FoldedText text, int place) {
    int close = text.at(place - 1) == ' ' ? place - 2 : place - 1;
    boolean area = text.at(close) == ')' && text.at(close - 4) == '(';
    return area && text.digitsEnd(close - 3, close) == close ? close - 4 : place;
  }

  private static boolean isPhone(String number) {
    String plain = number.replace("(", "").replace(") ", "-").replace(')', '-');
    String national = plain.startsWith("1-") ? plain.substring(2) : plain;
    return isNorthAmerican(national) || isEastAsian(plain);
  }

  private static boolean isNorthAmerican(String number) {
    return hasGroups(number, 3, 3, 4)
        && number.charAt(0) >= '2'
        && number.charAt(4) >= '2'
        && !FREE.contains(number.substring(0, 3));
  }

  private static boolean isEastAsian(String number) {
    boolean mobile = hasGroups(number, 3, 4, 4) && number.startsWith("0");
    return mobile || (hasGroups(number, 2, 3, 4, 4) && number.startsWith("86-1"));
  }

  private static boolean hasGroups(String number, int... lengths) {
    String[] groups = number.split("-", -1);
    boolean same = groups.length == lengths.length;
    for (int i = 0; same && i < lengths.length; i++) {
      same = groups[i].length() == lengths[i];
    }
    return same;
  }
}
