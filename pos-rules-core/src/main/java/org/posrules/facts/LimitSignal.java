package org.posrules.facts;

import java.util.List;

/**
 * The amount against a limit in the same currency; there is no signal for two currencies.
 *
 * @param limit which one
 * @param over whether the amount is above it; exactly the limit is not above
 */
public record LimitSignal(Limit limit, boolean over) implements Signal {

  /** Whose limit. */
  public enum Limit {
    /** The most one payment may be. */
    MERCHANT,
    /** The most one day may come to, with what the day came to before. */
    DAILY
  }

  @Override
  public List<String> facts() {
    return limit == Limit.MERCHANT
        ? List.of("amount", "merchantLimit")
        : List.of("amount", "dailyLimit", "dailyTotal");
  }
}
