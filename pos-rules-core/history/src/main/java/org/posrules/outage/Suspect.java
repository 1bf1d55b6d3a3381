package org.posrules.outage;

import org.posrules.history.Dimension;

/** What may be what failures have in common, with what speaks for it. */
final class Suspect {
  /** An outage fails so many times as often as expected ... */
  private static final double TIMES = 3;

  /** ... and by so much more: three times nearly nothing is nothing to act upon. */
  private static final double POINTS = 0.03;

  /** One card that is tried often, or two, say nothing of a place. */
  private static final int CARDS = 3;

  /** What a single terminal meets is the terminal's. */
  private static final int TERMINALS = 2;

  final Entity entity;
  final Counts counts = new Counts();
  private final Cusum sum = new Cusum();

  Suspect(Entity entity) {
    this.entity = entity;
  }

  /** Counts from where the failures began to be too many. */
  void add(Seen seen) {
    sum.add(seen.mildStep(), seen.millis());
    if (sum.isZero()) {
      counts.clear();
    } else {
      counts.add(seen);
    }
  }

  /** Time of the first failure. */
  long since() {
    return sum.since();
  }

  boolean isOutage() {
    double expectedRate = counts.expected / counts.trials;
    return counts.rate() >= TIMES * expectedRate
        && counts.rate() >= expectedRate + POINTS
        && counts.cards.size() >= CARDS
        && (entity.dimension == Dimension.TERMINAL || counts.terminals.size() >= TERMINALS);
  }

  /** How much more likely its failures are if it is down, as a logarithm. */
  double score() {
    double failures = counts.failures;
    return failures * Math.log(failures / counts.expected) - (failures - counts.expected);
  }
}
