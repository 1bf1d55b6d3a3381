package org.posrules.masking;

import java.util.List;
import java.util.Optional;

/**
 * Finds card numbers (PAN) by issuer range, length and check digit, and without a valid check digit
 * where the text itself calls them so: after a field name, or a UnionPay prefix with a card word
 * near it or nothing at all. Some cards of UnionPay carry no valid check digit; a text that is
 * nothing but such a number is a scanner's or a keypad's input, and loses nothing when it is
 * masked, while beside other words one reference number in a hundred starts so. Leaves the last
 * four digits (PCI DSS 3.4.1). Stateless; safe to share.
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
    List<CardWindow> windows = CardWindows.from(scan, run, first);
    for (CardWindow window : windows) {
      if (!LookAlikes.contains(scan, window)) {
        add(window, findings);
        next = window.insideLongGroup() ? run.groupEnd(first) : next;
      }
    }
    if (windows.isEmpty() && run.startsGroup(first)) {
      declaredAt(scan, run, first)
          .or(() -> gluedAt(scan, run, first))
          .ifPresent(window -> add(window, findings));
    }
    return next;
  }

  private static void add(CardWindow window, Findings findings) {
    DigitRun run = window.run();
    if (window.isCutOut()) {
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
    return !fits || refuted ? Optional.empty() : Optional.of(window);
  }

  /** A card number that other digits are glued to, where a card word stands before all of them. */
  private static Optional<CardWindow> gluedAt(Scan scan, DigitRun run, int first) {
    boolean called = scan.keys().announcing(run.place(first)).speaksOfCard();
    return called ? CardWindows.glued(run, first) : Optional.empty();
  }

  private static boolean looksLikeUnionPay(Scan scan, DigitRun run, int first) {
    boolean fits =
        run.size() - first >= SHORTEST_UNION_PAY
            && Issuers.isUnionPay(run.number(first, Issuers.PREFIX));
    int from = run.place(first);
    return fits
        && (scan.keys().cardNear(from, from + SHORTEST_UNION_PAY)
            || scan.text().isAlone(from, run.endPlace(), Issuers.LONGEST));
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
