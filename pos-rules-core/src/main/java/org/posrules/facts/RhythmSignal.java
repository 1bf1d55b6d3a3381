package org.posrules.facts;

import java.util.List;

/**
 * That one cause comes up at this terminal at regular intervals, this transaction at one of them.
 *
 * @param cause of the earlier incidents
 * @param minutes between two of them, at least 5
 * @param times how many in a row before this transaction, at least 3
 */
public record RhythmSignal(String cause, int minutes, int times) implements Signal {
  @Override
  public List<String> facts() {
    return List.of("terminalId", "transactionTime");
  }
}
