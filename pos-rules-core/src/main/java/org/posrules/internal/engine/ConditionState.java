package org.posrules.internal.engine;

import java.util.List;

/**
 * How a condition of a rule stands to the facts of one diagnosis.
 *
 * @param position in the order of the rule's conditions, from 0
 * @param facts those that it takes
 * @param others those of its kind that it does not take
 */
public record ConditionState(
    int position, Standing standing, List<Object> facts, List<Object> others) {
  public ConditionState {
    facts = List.copyOf(facts);
    others = List.copyOf(others);
  }

  /** Whether a condition is met. */
  public enum Standing {
    /** It is met, by the facts named or, where it is a {@code not}, because there are none. */
    MET,
    /** No fact meets it. */
    MISSING,
    /** It is a {@code not}, and the facts named are there. */
    BLOCKED,
    /** It looks at more than one fact at a time, so it is not told fact by fact. */
    OPEN
  }

  /** Whether it keeps the rule quiet. */
  public boolean silences() {
    return standing == Standing.MISSING || standing == Standing.BLOCKED;
  }
}
