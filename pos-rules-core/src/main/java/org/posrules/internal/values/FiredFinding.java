package org.posrules.internal.values;

import java.util.List;
import org.posrules.facts.Finding;
import org.posrules.facts.HistorySignal;
import org.posrules.facts.OutageSignal;
import org.posrules.facts.ResemblanceSignal;
import org.posrules.facts.RhythmSignal;
import org.posrules.facts.Signal;
import org.posrules.facts.SuccessSignal;

/**
 * A finding with the rule that inserted it and the signals that the rule matched.
 *
 * @param ruleId from the rule's header
 * @param matched in the order of the rule's patterns
 */
public record FiredFinding(Finding finding, String ruleId, List<Signal> matched) {
  public FiredFinding {
    matched = List.copyOf(matched);
  }

  /** Whether it rests on a resemblance. */
  public boolean resembles() {
    for (Signal signal : matched) {
      if (signal instanceof ResemblanceSignal) {
        return true;
      }
    }
    return false;
  }

  /** Whether it rests on what is remembered. */
  public boolean remembers() {
    for (Signal signal : matched) {
      if (isRemembered(signal)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the signal tells of other transactions, and not of this one. */
  public static boolean isRemembered(Signal signal) {
    return signal instanceof HistorySignal
        || signal instanceof OutageSignal
        || signal instanceof RhythmSignal
        || signal instanceof SuccessSignal;
  }
}
