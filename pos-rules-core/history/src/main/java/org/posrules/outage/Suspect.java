package org.posrules.outage;

import java.util.List;
import org.posrules.history.Dimension;

/** What failures may have in common, with what speaks for its being down by so much. */
final class Suspect {
  /** In an outage the odds of failing are at least so many times the expected ones ... */
  private static final double TIMES = 3;

  /** ... and the share by so much more: three times nearly nothing is nothing to act upon. */
  private static final double POINTS = 0.03;

  /** One card that is tried often, or two, say nothing of a place. */
  private static final int CARDS = 3;

  /** What a single terminal meets is the terminal's. */
  private static final int TERMINALS = 2;

  private static final List<Double> ODDS = List.of(5.0, 12.0, 30.0, 100.0, 400.0);

  final Entity entity;
  final Counts counts = new Counts();
  private final double odds;
  private final Cusum sum = new Cusum();

  /**
   * @param odds how many times the expected ones the odds of failing are taken to be
   */
  Suspect(Entity entity, double odds) {
    this.entity = entity;
    this.odds = odds;
  }

  /** Down a little, down altogether, and between: that which is right has the largest sum. */
  static List<Suspect> everyWay(Entity entity) {
    return ODDS.stream().map(odds -> new Suspect(entity, odds)).toList();
  }

  /** Counts from where the failures began to be too many. */
  void add(Seen seen) {
    sum.add(Cusum.step(seen.isFailure(), seen.expected(), odds), seen.millis());
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

  /** How much speaks for it, as the logarithm of a likelihood ratio. */
  double sum() {
    return sum.sum();
  }

  boolean isOutage() {
    double expectedRate = counts.expected / Math.max(1, counts.trials);
    return odds(counts.rate()) >= TIMES * odds(expectedRate)
        && counts.rate() >= expectedRate + POINTS
        && counts.cards.size() >= CARDS
        && (entity.dimension == Dimension.TERMINAL || counts.terminals.size() >= TERMINALS);
  }

  private static double odds(double rate) {
    return rate / (1 - rate);
  }
}
