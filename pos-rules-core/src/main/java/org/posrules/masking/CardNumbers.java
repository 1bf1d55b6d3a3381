package org.posrules.masking;

import java.util.Optional;

/**
 * Finds card numbers (PAN) by issuer range, length and check digit, and without a valid check digit
 * where the text itself calls them so: after a field name, or a UnionPay prefix with a card word
 * near it. Leaves the last four digits (PCI DSS 3.4.1). Stateless; safe to share.
 */
final class CardNumbers implements Detector {
  private static final int SHORTEST_DECLARED = 12;
  private static final int SHORTEST_UNION_PAY = 16;

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
      declaredAt(scan, run, first).ifPresent(window -> add(window, findings));
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

  /** The declared card number whose first group starts at {@code first}. */
  private static Optional<CardWindow> declaredAt(Scan scan, DigitRun run, int first) {
    KeyKind kind = scan.keys().announcing(run.place(first));
    boolean declared = kind.declaresCard();
    if (kind.declaresOther() || !(declared || looksLikeUnionPay(scan, run, first))) {
      return Optional.empty();
    }
    CardWindow window = new CardWindow(run, first, endOf(run, first));
    int shortest = declared ? SHORTEST_DECLARED : SHORTEST_UNION_PAY;
    boolean fits = window.length() >= shortest && (declared || window.length() <= 19);
    boolean refuted = !declared && LookAlikes.contains(scan, window);
    boolean valid = !CardWindows.from(scan, run, first).isEmpty();
    return !fits || refuted || valid ? Optional.empty() : Optional.of(window);
  }

  private static boolean looksLikeUnionPay(Scan scan, DigitRun run, int first) {
    return run.size() - first >= SHORTEST_UNION_PAY
        && Issuers.isUnionPay(run.number(first, Issuers.PREFIX))
        && scan.keys().cardNear(run.place(first), run.place(first) + SHORTEST_UNION_PAY);
  }

  /** The end of the first group, or of as many groups as one card number can have. */
  private static int endOf(DigitRun run, int first) {
    int end = run.groupEnd(first);
    while (end < run.size()
        && run.groupEnd(end) - first <= Issuers.LONGEST
        && !DigitRuns.isWeak(run.gapBefore(end))) {
      end = run.groupEnd(end);
    }
    return run.groupLength(first) >= SHORTEST_DECLARED ? run.groupEnd(first) : end;
  }
}
