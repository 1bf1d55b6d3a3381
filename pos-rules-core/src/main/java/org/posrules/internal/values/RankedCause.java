package org.posrules.internal.values;

import java.util.List;
import org.posrules.facts.Strength;
import org.posrules.rulebook.Cause;

/**
 * A suspected cause.
 *
 * @param support 0 to 1: the evidence for it, less what speaks against it
 * @param confidence 0 to 1: how likely it is the one, among all suspects
 * @param evidence findings for it and for the causes that it is a kind of
 * @param against findings against it
 */
public record RankedCause(
    Cause cause,
    double support,
    double confidence,
    List<FiredFinding> evidence,
    List<FiredFinding> against) {
  public RankedCause {
    evidence = List.copyOf(evidence);
    against = List.copyOf(against);
  }

  /** The same, likelier or less likely. */
  public RankedCause withConfidence(double other) {
    return new RankedCause(cause, support, other, evidence, against);
  }

  /** Whether a resemblance is among what speaks for it. */
  public boolean resembles() {
    for (FiredFinding fired : evidence) {
      if (fired.resembles()) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but hints speaks for it beside a resemblance. */
  public boolean onlyResembles() {
    return resembles()
        && evidence.stream()
            .filter(fired -> !fired.resembles())
            .allMatch(fired -> fired.finding().strength() == Strength.WEAK);
  }
}
