package org.posrules.internal.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.posrules.internal.values.RankedCause;

/** What was tried in vain speaks against the causes that it would have cured. Pure. */
final class Tried {
  private Tried() {}

  /** The faults with their confidence after Bayes' rule, in their new order. */
  static List<RankedCause> lower(List<RankedCause> faults, List<String> tried, Cures cures) {
    if (tried.isEmpty()) {
      return faults;
    }
    List<RankedCause> lowered = new ArrayList<>();
    double other = 1 - faults.stream().mapToDouble(RankedCause::confidence).sum();
    double all = Math.max(0, other);
    for (RankedCause fault : faults) {
      double left = fault.confidence() * uncured(cures.of(fault.cause().name()), tried);
      all += left;
      lowered.add(with(fault, left));
    }
    double sum = Math.max(all, 1e-9);
    return lowered.stream()
        .map(fault -> with(fault, fault.confidence() / sum))
        .sorted(Comparator.comparingDouble(fault -> -fault.confidence()))
        .toList();
  }

  private static double uncured(Map<String, Double> cures, List<String> tried) {
    return tried.stream()
        .distinct()
        .mapToDouble(action -> 1 - cures.getOrDefault(action, 0.0))
        .reduce(1, (a, b) -> a * b);
  }

  private static RankedCause with(RankedCause fault, double confidence) {
    return new RankedCause(
        fault.cause(), fault.support(), confidence, fault.evidence(), fault.against());
  }
}
