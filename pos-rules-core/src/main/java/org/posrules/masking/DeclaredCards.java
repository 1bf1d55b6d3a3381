package org.posrules.masking;

import java.util.Optional;

/**
 * Finds numbers without a valid check digit that the text itself calls a card number: after a field
 * name, or a UnionPay prefix with a card word near it. Stateless; safe to share.
 */
final class DeclaredCards {
  private static final int SHORTEST_DECLARED = 12;
  private static final int SHORTEST_UNION_PAY = 16;

  private DeclaredCards() {}

  /** The declared card number whose first group starts at {@code first}. */
  static Optional<CardWindow> at(Scan scan, DigitRun run, int first) {
    KeyKind kind = scan.keys().announcing(run.place(first));
    boolean declared = kind.declaresCard();
    if (kind.declaresOther() || !(declared || looksLikeUnionPay(scan, run, first))) {
      return Optional.empty();
    }
    CardWindow window = new CardWindow(run, first, endOf(run, first));
    int shortest = declared ? SHORTEST_DECLARED : SHORTEST_UNION_PAY;
    boolean fits = window.length() >= shortest && (declared || window.length() <= 19);
    boolean refuted = !declared && LookAlikes.contains(scan, window);
    return !fits || refuted || hasValidWindow(scan, run, first)
        ? Optional.empty()
        : Optional.of(window);
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

  private static boolean hasValidWindow(Scan scan, DigitRun run, int first) {
    return !CardWindows.from(scan, run, first).isEmpty();
  }
}
