package org.posrules.internal.intake.masking;

/**
 * Finds card numbers that are cut into groups of four, as on the card, or into single digits, with
 * the same signs between all of them. Stateless; safe to share.
 */
final class SplitCards implements Detector {

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

  /** A whole row of the right groups; with a card word near it, one of the two is enough. */
  private static boolean isTrusted(Scan scan, CardWindow window) {
    boolean whole = window.end() == window.run().size();
    boolean regular = CardShape.isRegular(window);
    boolean near = scan.keys().cardNear(window.firstPlace(), window.endPlace());
    return near ? whole || regular : whole && regular;
  }
}
