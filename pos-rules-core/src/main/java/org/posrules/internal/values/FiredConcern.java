package org.posrules.internal.values;

import java.util.List;
import org.posrules.facts.CareSignal;
import org.posrules.facts.Concern;

/**
 * A concern with the rule that inserted it and the signals that the rule matched.
 *
 * @param ruleId from the rule's header
 * @param matched in the order of the rule's patterns
 */
public record FiredConcern(Concern concern, String ruleId, List<CareSignal> matched) {
  public FiredConcern {
    matched = List.copyOf(matched);
  }
}
