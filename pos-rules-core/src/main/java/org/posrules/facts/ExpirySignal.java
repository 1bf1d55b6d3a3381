package org.posrules.facts;

import java.util.List;

/** The card's expiry against the transaction's own time, at the end of the month, at that place. */
public record ExpirySignal(boolean expired) implements Signal {
  @Override
  public List<String> facts() {
    return List.of("cardExpiry", "transactionTime");
  }
}
