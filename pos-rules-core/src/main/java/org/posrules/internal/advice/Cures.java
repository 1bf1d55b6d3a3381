package org.posrules.internal.advice;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.posrules.history.Experience;
import org.posrules.internal.values.FiredRemedy;

/**
 * Which action cures which cause how often, in one transaction: what authors have written and rules
 * have said, corrected by what has helped before. An author's probability is the mean of a Beta
 * distribution that some number of tries stands behind. Immutable; thread-safe.
 */
public final class Cures {
  private final Remedies remedies;
  private final List<FiredRemedy> fired;
  private final Experience experience;
  private final int priorStrength;

  Cures(Remedies remedies, List<FiredRemedy> fired, Experience experience, int priorStrength) {
    this.remedies = remedies;
    this.fired = List.copyOf(fired);
    this.experience = experience;
    this.priorStrength = priorStrength;
  }

  /** Actions for a cause with their probabilities, above 0 and below 1. */
  Map<String, Double> of(String cause) {
    Map<String, Double> written = remedies.of(cause, fired);
    if (experience == Experience.NONE) {
      return written;
    }
    Map<String, Double> learned = new TreeMap<>();
    written.forEach(
        (action, prior) -> learned.put(action, learned(prior, experience.of(cause, action))));
    return learned;
  }

  private double learned(double prior, Experience.Tally tally) {
    return (prior * priorStrength + tally.helped()) / (priorStrength + tally.tries());
  }
}
