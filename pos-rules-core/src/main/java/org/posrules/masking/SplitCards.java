package org.posrules.masking;

/**
 * Finds card numbers that are cut into groups with the same signs between all of them: groups of
 * four, as on the card, single digits, or groups of any lengths. Stateless; safe to share.
 */
final class SplitCards implements Detector {
  /** Signs between the numbers of a list or a range, or between a field and its value. */
  private static final String OF_LISTS = " \n\t,;:|/&=~";

  /** Where quoted-printable goes on in the next line. */
  private static final String SOFT_BREAK = "=\n";

  @Override
  public void find(Scan scan, Findings findings) {
    for (DigitRun row : DigitRows.of(scan.text())) {
      for (CardWindow window : CardWindows.from(scan, row, 0)) {
        if (isTrusted(scan, window)) {
          findings.addCard(window.firstPlace(), window.endPlace(), window.lastFour());
        }
      }
    }
  }

  /** A whole row that is cut as a card is; with a card word near it, one of the two is enough. */
  private static boolean isTrusted(Scan scan, CardWindow window) {
    boolean whole = window.end() == window.run().size();
    boolean regular = CardShape.isRegular(window);
    boolean near = scan.keys().cardNear(window.firstPlace(), window.endPlace());
    return near ? whole || regular : whole && (regular || isCut(scan, window));
  }

  /** Whether the signs between groups of any lengths make them one number, and nothing else. */
  private static boolean isCut(Scan scan, CardWindow window) {
    int second = window.run().groupEnd(window.first());
    String gap = window.run().gapBefore(second);
    boolean several = window.run().groupEnd(second) < window.end();
    boolean known = window.isEveryday() || (several && !isOfList(gap));
    boolean glued = scan.text().isLetter(window.endPlace());
    return known
        && !glued
        && (several || isPairOfParts(scan, gap, window))
        && !DigitRuns.isStrong(gap)
        && !CardShape.hasDate(window)
        && !ByteRows.hold(window);
  }

  /** Whether two groups are parts of one number: no list, no two fields, no change of a value. */
  private static boolean isPairOfParts(Scan scan, String gap, CardWindow window) {
    boolean named = scan.keys().announcing(window.firstPlace()).declaresOther();
    boolean word = gap.chars().anyMatch(Character::isLetter);
    return !named && !word && !isOfList(gap);
  }

  private static boolean isOfList(String gap) {
    boolean signs = gap.chars().allMatch(c -> OF_LISTS.indexOf(c) >= 0);
    return signs && !gap.isBlank() && !gap.equals(SOFT_BREAK);
  }
}
