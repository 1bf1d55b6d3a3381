package org.posrules.internal.values;

import java.util.List;

/**
 * The suspected causes, most likely first.
 *
 * @param faults with enough support to be named; empty when the facts do not tell
 * @param others considered, and not named
 */
public record Ranking(List<RankedCause> faults, List<RankedCause> others) {
  public Ranking {
    faults = List.copyOf(faults);
    others = List.copyOf(others);
  }
}
