package org.posrules.store;

import java.util.List;

/**
 * A question for numbers. Immutable.
 *
 * @param which the incidents counted; its limit and cursor do not matter
 * @param by what they are counted by, at most 4 things
 * @param most how many counts to tell, from 1 to 10,000, the greatest first
 */
public record Aggregate(Query which, List<By> by, int most) {
  private static final int MOST_KEYS = 4;
  private static final int MOST_COUNTS = 10_000;

  public Aggregate {
    by = List.copyOf(by);
    if (by.size() > MOST_KEYS) {
      throw new IllegalArgumentException(
          "Incidents are counted by at most " + MOST_KEYS + " things.");
    }
    if (most < 1 || most > MOST_COUNTS) {
      throw new IllegalArgumentException("An answer has from 1 to " + MOST_COUNTS + " counts.");
    }
  }
}
