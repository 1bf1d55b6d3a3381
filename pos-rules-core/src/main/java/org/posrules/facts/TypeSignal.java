package org.posrules.facts;

import java.util.List;
import org.posrules.TransactionType;

/** What was asked for. There is no signal when it was not said; a sale is then meant. */
public record TypeSignal(TransactionType type) implements Signal {
  @Override
  public List<String> facts() {
    return List.of("transactionType");
  }
}
