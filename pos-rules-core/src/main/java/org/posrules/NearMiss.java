package org.posrules;

import java.util.List;

/**
 * A cause that was considered and is not among the faults.
 *
 * @param cause name in the rulebook
 * @param support what spoke for it, 0 to 1, before anything was set against it
 * @param setBackBy what spoke against it; empty when others simply had more support
 */
public record NearMiss(String cause, double support, List<Evidence> setBackBy) {
  public NearMiss {
    setBackBy = List.copyOf(setBackBy);
  }
}
