package org.posrules.outage;

/**
 * By what factor more fail today than by the baselines: some days are worse than others, without
 * anything being down.
 */
final class Drift {
  private static final double LEAST = 0.6;
  private static final double MOST = 4;

  private final double memoryMillis;
  private final double inertia;
  private double failures;
  private double expected;
  private long last;

  /**
   * @param memoryMillis after how long a trial counts a third
   * @param inertia how many failures it takes to be believed
   */
  private Drift(double memoryMillis, double inertia) {
    this.memoryMillis = memoryMillis;
    this.inertia = inertia;
  }

  static Drift ofFleet() {
    return new Drift(3_600_000, 30);
  }

  static Drift ofIssuer() {
    return new Drift(3 * 3_600_000, 10);
  }

  void learn(boolean failed, double likely, long millis) {
    if (millis > last) {
      double kept = Math.exp((last - millis) / memoryMillis);
      failures *= kept;
      expected *= kept;
      last = millis;
    }
    failures += failed ? 1 : 0;
    expected += likely;
  }

  double factor() {
    return Math.min(MOST, Math.max(LEAST, (inertia + failures) / (inertia + expected)));
  }
}
