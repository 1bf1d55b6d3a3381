package org.posrules.facts;

import java.util.List;

/**
 * What happened at the same terminal within the last hour.
 *
 * @param cause of the earlier incidents
 * @param incidents how many, at least 1
 * @param cards on how many different cards, at least 1; as many as incidents where the caller names
 *     no cards. What a rule concludes about the terminal asks for several cards
 */
public record HistorySignal(String cause, int incidents, int cards) implements Signal {
  @Override
  public List<String> facts() {
    return List.of("terminalId");
  }
}
