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
        boolean whole = window.end() == row.size();
        boolean trusted = whole || scan.keys().cardNear(window.firstPlace(), window.endPlace());
        if (trusted && CardShape.isRegular(window)) {
          findings.addCard(window.firstPlace(), window.endPlace(), window.lastFour());
        }
      }
    }
  }
}
