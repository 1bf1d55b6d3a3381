package org.posrules.masking;

/**
 * Finds card numbers (PAN) by issuer range, length and check digit, and numbers that a field name
 * declares to be one. Leaves the last four digits (PCI DSS 3.4.1). Stateless; safe to share.
 */
final class CardNumbers implements Detector {

  @Override
  public void find(Scan scan, Findings findings) {
    for (DigitRun run : scan.runs()) {
      int first = 0;
      while (first + Issuers.SHORTEST - 1 <= run.size()) {
        first = findAt(scan, run, first, findings);
      }
    }
  }

  /** Adds the card numbers that start at this digit and tells where the next one may start. */
  private static int findAt(Scan scan, DigitRun run, int first, Findings findings) {
    int next = first + 1;
    for (CardWindow window : CardWindows.from(scan, run, first)) {
      if (!LookAlikes.contains(scan, window)) {
        add(window, findings);
        next = window.insideLongGroup() ? run.groupEnd(first) : next;
      }
    }
    if (run.startsGroup(first)) {
      DeclaredCards.at(scan, run, first).ifPresent(window -> add(window, findings));
    }
    return next;
  }

  private static void add(CardWindow window, Findings findings) {
    DigitRun run = window.run();
    if (window.insideLongGroup()) {
      int from = run.place(run.groupStart(window.first()));
      int to = run.place(run.groupEnd(window.first()) - 1) + 1;
      findings.add(from, to, SensitiveKind.CARD_NUMBER);
    } else {
      findings.addCard(window.firstPlace(), window.endPlace(), window.lastFour());
    }
  }
}
