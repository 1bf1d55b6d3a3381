package org.posrules.internal.ranking;

import java.util.List;
import org.posrules.facts.ResemblanceSignal;
import org.posrules.facts.Strength;
import org.posrules.internal.values.FiredFinding;
import org.posrules.internal.values.RankedCause;

/** The numbers behind the authors' words, and how they add up. Pure. */
final class Scores {
  /** Least support with which a cause is named as a fault. */
  static final double NAMED = 0.5;

  /** Least support with which a cause is named beside a first one. */
  static final double NAMED_BESIDE = 0.25;

  private Scores() {}

  static double of(Strength strength) {
    return switch (strength) {
      case WEAK -> 0.3;
      case MEDIUM -> 0.6;
      case STRONG -> 0.85;
    };
  }

  /**
   * The most confidence that a fault deserves: what a text only resembles is no likelier than such
   * resemblances have been.
   */
  static double ceiling(RankedCause fault) {
    if (!fault.onlyResembles()) {
      return 1;
    }
    return fault.evidence().stream()
        .flatMap(fired -> fired.matched().stream())
        .filter(ResemblanceSignal.class::isInstance)
        .mapToDouble(signal -> ((ResemblanceSignal) signal).likelihood())
        .max()
        .orElse(1);
  }

  /** Chance, in 0 to 1, that at least one of the findings holds (noisy-or). */
  static double any(List<FiredFinding> findings) {
    return 1 - none(findings);
  }

  /** Chance, in 0 to 1, that none of the findings holds. */
  static double none(List<FiredFinding> findings) {
    double none = 1;
    for (FiredFinding fired : findings) {
      none *= 1 - of(fired.finding().strength());
    }
    return none;
  }
}
