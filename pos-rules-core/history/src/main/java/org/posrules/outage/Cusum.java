package org.posrules.outage;

/**
 * A one-sided cumulative sum of log likelihood ratios: how much speaks for a change that began when
 * the sum was last zero.
 */
final class Cusum {
  private double sum;
  private long since;

  void add(double step, long millis) {
    since = sum == 0 ? millis : Math.min(since, millis);
    sum = Math.max(0, sum + step);
  }

  double sum() {
    return sum;
  }

  /** Time of the earliest trial since it was last zero. */
  long since() {
    return since;
  }

  boolean isZero() {
    return sum == 0;
  }

  /** How much a trial speaks for the odds of failing being so many times the expected ones. */
  static double step(boolean failed, double expected, double odds) {
    double fell = -Math.log1p((odds - 1) * expected);
    return failed ? fell + Math.log(odds) : fell;
  }

  /** For a small change and for a large one: a sum is quick only for about what it was made for. */
  static final class Pair {
    static final int SUMS = 2;
    static final double MILD = 5;
    static final double STRONG = 30;

    private Cusum mild = new Cusum();
    private Cusum strong = new Cusum();

    void add(Seen seen) {
      mild.add(seen.mildStep(), seen.millis());
      strong.add(seen.strongStep(), seen.millis());
    }

    /** How much speaks for either. */
    double sum() {
      return Math.max(mild.sum, strong.sum);
    }

    /** When what the larger sum speaks for began. */
    long since() {
      return strong.sum > mild.sum ? strong.since : mild.since;
    }

    void reset() {
      mild = new Cusum();
      strong = new Cusum();
    }

    /** Takes half of what speaks for a change as refuted. */
    void halve() {
      mild.sum /= 2;
      strong.sum /= 2;
    }
  }
}
