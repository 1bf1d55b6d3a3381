package org.posrules.facts;

/** That earlier incidents at the same terminal belong to a family by their cause. */
public record HistoryOf(String family, HistorySignal signal) implements Member {

  /** On how many different cards, as {@link HistorySignal#cards()}. */
  public int cards() {
    return signal.cards();
  }
}
