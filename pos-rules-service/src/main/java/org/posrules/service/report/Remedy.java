package org.posrules.service.report;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.posrules.store.FixCount;

/**
 * How an action did against a cause, on whatever model. Immutable.
 *
 * @param tries at least 1
 * @param meanTimeToFix of those where it helped; zero without any
 */
record Remedy(String cause, String action, int tries, int helped, Duration meanTimeToFix) {
  /** How many standard deviations to either side hold 95 % of a normal distribution. */
  private static final double SIDES = 1.96;

  /** One for each key, the models together. */
  static Collection<Remedy> sum(List<FixCount> fixes, Function<Remedy, Object> key) {
    Map<Object, Remedy> sums = new LinkedHashMap<>();
    for (FixCount fix : fixes) {
      Remedy one =
          new Remedy(fix.cause(), fix.action(), fix.tries(), fix.helped(), fix.meanTimeToFix());
      sums.merge(key.apply(one), one, Remedy::and);
    }
    return sums.values();
  }

  double share() {
    return helped / (double) tries;
  }

  /** The lower end of the range that the true share lies in with 95 % (Wilson's interval). */
  double low() {
    return Math.max(0, centre() - reach());
  }

  /** The upper end of the same range. */
  double high() {
    return Math.min(1, centre() + reach());
  }

  private Remedy and(Remedy other) {
    int both = helped + other.helped;
    Duration sum =
        meanTimeToFix.multipliedBy(helped).plus(other.meanTimeToFix.multipliedBy(other.helped));
    return new Remedy(
        cause, action, tries + other.tries, both, both == 0 ? sum : sum.dividedBy(both));
  }

  private double centre() {
    return (share() + SIDES * SIDES / (2.0 * tries)) / scale();
  }

  private double reach() {
    double spread = share() * (1 - share()) / tries + SIDES * SIDES / (4.0 * tries * tries);
    return SIDES * Math.sqrt(spread) / scale();
  }

  private double scale() {
    return 1 + SIDES * SIDES / tries;
  }
}
