package org.posrules.facts;

import java.util.List;

/**
 * What happened at the same terminal within the last hour.
 *
 * @param cause of the earlier incidents
 * @param incidents how many, at least 1
 */
public record HistorySignal(String cause, int incidents) implements Signal {
  @Override
  public List<String> facts() {
    return List.of("terminalId");
  }
}
