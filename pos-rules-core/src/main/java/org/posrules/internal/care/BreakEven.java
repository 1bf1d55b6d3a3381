package org.posrules.internal.care;

import java.util.OptionalDouble;
import org.posrules.internal.care.Tariff.Sales;

/**
 * Where two plans cost the same. Tiers and minimum charges break their lines, so the turnover is
 * looked for step by step, away from the shop's own, and then between two steps. Pure.
 */
record BreakEven(Tariff one, Tariff other, Sales mine) {
  /** Each step is so many times the one before. */
  private static final double STEP = 1.05;

  /** As far as twenty times the turnover, or a twentieth of it. */
  private static final double FARTHEST = 20;

  private static final int HALVINGS = 40;

  /** The monthly turnover nearest to the shop's own; empty where one of both is always cheaper. */
  OptionalDouble nearest() {
    for (double factor = STEP; factor <= FARTHEST; factor *= STEP) {
      for (double beyond : new double[] {factor, 1 / factor}) {
        double before = beyond > 1 ? beyond / STEP : beyond * STEP;
        if (isDearer(before) != isDearer(beyond)) {
          return OptionalDouble.of(mine.volume() * between(before, beyond));
        }
      }
    }
    return OptionalDouble.empty();
  }

  /** Whether the one costs more at this multiple of the turnover. */
  private boolean isDearer(double factor) {
    Sales sales = mine.at(mine.volume() * factor);
    return one.monthly(sales) > other.monthly(sales);
  }

  private double between(double from, double to) {
    double near = from;
    double far = to;
    boolean start = isDearer(from);
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (near + far) / 2;
      if (isDearer(middle) == start) {
        near = middle;
      } else {
        far = middle;
      }
    }
    return (near + far) / 2;
  }
}
