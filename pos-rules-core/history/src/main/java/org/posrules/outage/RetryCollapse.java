package org.posrules.outage;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.posrules.history.Occasion;

/**
 * Tells repeats of a failed sale from new ones. Who repeats has the same luck again, so a sale that
 * is tried five times is one failure.
 */
final class RetryCollapse {
  private final long withinMillis;
  private final int most;

  /** When what failed last was tried, the longest ago first. */
  private final Map<Sale, Long> failed = new LinkedHashMap<>();

  /**
   * @param withinMillis how long after a failure what looks the same is a repeat of it
   * @param most how many failures are remembered
   */
  RetryCollapse(long withinMillis, int most) {
    this.withinMillis = withinMillis;
    this.most = most;
  }

  /** Whether this belongs to a sale that has failed already. */
  boolean isRepeat(Trial trial, long millis) {
    Sale sale = Sale.of(trial.occasion());
    if (sale.isUnknown()) {
      return false;
    }
    Long before = failed.get(sale);
    boolean repeat = before != null && Math.abs(millis - before) <= withinMillis;
    if (trial.isFailure() && (!repeat || sale.card != Spread.UNNAMED)) {
      failed.remove(sale);
      failed.put(sale, millis);
      forget(millis);
    }
    return repeat;
  }

  private void forget(long now) {
    Iterator<Long> oldestFirst = failed.values().iterator();
    while (oldestFirst.hasNext()
        && (now - oldestFirst.next() > withinMillis || failed.size() > most)) {
      oldestFirst.remove();
    }
  }

  /**
   * One that goes on for as long as its card is tried again. Without a name for the card it is all
   * that comes from the terminal, for the time of one sale only: the next customer is another.
   */
  private record Sale(int terminal, int card) {
    static Sale of(Occasion occasion) {
      return new Sale(Spread.nameOf(occasion.terminalId()), Spread.nameOf(occasion.cardToken()));
    }

    boolean isUnknown() {
      return terminal == Spread.UNNAMED && card == Spread.UNNAMED;
    }
  }
}
