package org.posrules.internal.values;

import java.util.List;

/**
 * The suspected causes, most likely first.
 *
 * @param faults with enough support to be named; empty when the facts do not tell
 * @param others considered, and not named
 * @param harmless readings by which nothing has failed; they count only where no fault is suspected
 */
public record Ranking(
    List<RankedCause> faults, List<RankedCause> others, List<RankedCause> harmless) {
  public Ranking {
    faults = List.copyOf(faults);
    others = List.copyOf(others);
    harmless = List.copyOf(harmless);
  }
}
