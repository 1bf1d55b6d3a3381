package org.posrules.internal.advice;

import java.util.List;
import org.posrules.Diagnosis;
import org.posrules.Fault;
import org.posrules.FaultCategory;
import org.posrules.internal.values.RankedCause;

/** How sure an answer is: of where to look, and of the cause there. Pure. */
final class Certainty {
  private Certainty() {}

  /**
   * That it is of the first one's category, whichever of them it is: suspects exclude each other.
   */
  static double ofCategory(List<RankedCause> suspects) {
    if (suspects.isEmpty()) {
      return 0;
    }
    FaultCategory first = suspects.get(0).cause().category();
    double sum =
        suspects.stream()
            .filter(suspect -> suspect.cause().category() == first)
            .mapToDouble(RankedCause::confidence)
            .sum();
    return Math.min(1, sum);
  }

  /** That it is the first cause; where nothing has failed, that this is so. */
  static double ofCause(Diagnosis diagnosis) {
    return diagnosis.faults().stream()
        .findFirst()
        .map(Fault::confidence)
        .orElse(diagnosis.confidence());
  }
}
