package org.posrules.facts;

import org.posrules.history.Dimension;
import org.posrules.history.Window;

/** That earlier incidents belong to a family by their cause. */
public record HistoryOf(String family, HistorySignal signal) implements Member {

  /** What they share with this transaction, as {@link HistorySignal#common()}. */
  public Dimension common() {
    return signal.common();
  }

  /** How long ago at most, as {@link HistorySignal#within()}. */
  public Window within() {
    return signal.within();
  }

  /** How many, as {@link HistorySignal#incidents()}. */
  public int incidents() {
    return signal.incidents();
  }

  /** On how many different cards, as {@link HistorySignal#cards()}. */
  public int cards() {
    return signal.cards();
  }

  /** At how many different terminals, as {@link HistorySignal#terminals()}. */
  public int terminals() {
    return signal.terminals();
  }
}
