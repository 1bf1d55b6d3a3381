package org.posrules.outage;

/**
 * How often trials fail on a usual day: of about the last seven days, not counting today, so that
 * what begins to fail today does not pass as usual.
 */
final class Baseline {
  /** What a day leaves of what was known before it. */
  private static final double KEPT_A_DAY = 6.0 / 7;

  private static final long DAY_MILLIS = 86_400_000;

  private double trials;
  private double failures;
  private double trialsToday;
  private double failuresToday;
  private long day;

  void learn(boolean failed, long millis) {
    begin(Math.floorDiv(millis, DAY_MILLIS));
    trialsToday++;
    failuresToday += failed ? 1 : 0;
  }

  /** Takes back a trial of today that belonged to an outage. */
  void unlearn(boolean failed) {
    trialsToday = Math.max(0, trialsToday - 1);
    failuresToday = Math.max(0, failuresToday - (failed ? 1 : 0));
  }

  /**
   * The share that fails.
   *
   * @param prior what it is taken to be as long as nothing is known
   * @param weight how many trials the prior counts as much as
   */
  double rate(double prior, double weight) {
    return (failures + prior * weight) / (trials + weight);
  }

  /** The same with today's trials, for what is too large to fail unnoticed. */
  double rateToday(double prior, double weight) {
    return (failures + failuresToday + prior * weight) / (trials + trialsToday + weight);
  }

  /** How many trials it has learned from, the older the less they count. */
  double trials() {
    return trials + trialsToday;
  }

  private void begin(long today) {
    if (today > day) {
      double kept = Math.pow(KEPT_A_DAY, (double) (today - day));
      trials = trials * kept + trialsToday;
      failures = failures * kept + failuresToday;
      trialsToday = 0;
      failuresToday = 0;
      day = today;
    }
  }
}
