package org.posrules.internal.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Decision-theoretic troubleshooting: the order of actions with the least expected time to a cure
 * (Heckerman, Breese and Rommelse 1995). One cause is the true one; an action cures it or not,
 * whatever was tried before. Pure.
 */
final class Troubleshooting {
  /**
   * Something to try.
   *
   * @param id breaks ties
   * @param minutes above 0
   * @param cures for each suspected cause the probability that this cures it
   */
  record Step(String id, double minutes, Map<String, Double> cures) {
    double cure(String cause) {
      return cures.getOrDefault(cause, 0.0);
    }
  }

  private final Map<String, Double> suspects;

  /** {@code suspects}: causes and their probabilities, which sum to at most 1. */
  Troubleshooting(Map<String, Double> suspects) {
    this.suspects = Map.copyOf(suspects);
  }

  /** The steps in the best order found. */
  List<Step> order(List<Step> steps) {
    return polished(greedy(steps));
  }

  /** Each time the step that most probably cures, per minute, given that those before failed. */
  private List<Step> greedy(List<Step> steps) {
    List<Step> left = new ArrayList<>(steps);
    left.sort(Comparator.comparing(Step::id));
    List<Step> order = new ArrayList<>();
    while (!left.isEmpty()) {
      Step best = left.get(0);
      for (Step step : left) {
        if (gain(step, order) / step.minutes() > gain(best, order) / best.minutes()) {
          best = step;
        }
      }
      left.remove(best);
      order.add(best);
    }
    return order;
  }

  /** Moves single steps while that shortens the expected time; greedy alone may be a little off. */
  private List<Step> polished(List<Step> order) {
    List<Step> best = order;
    double time = expectedMinutes(best);
    for (boolean better = true; better; ) {
      better = false;
      for (int from = 0; from < order.size(); from++) {
        for (int to = 0; to < order.size(); to++) {
          List<Step> moved = new ArrayList<>(best);
          moved.add(to, moved.remove(from));
          double movedTime = expectedMinutes(moved);
          if (movedTime < time - 1e-9) {
            best = moved;
            time = movedTime;
            better = true;
          }
        }
      }
    }
    return best;
  }

  /** Probability that the step cures, and nothing before it did. */
  double gain(Step step, List<Step> before) {
    return suspects.entrySet().stream()
        .mapToDouble(
            suspect ->
                suspect.getValue()
                    * uncured(suspect.getKey(), before)
                    * step.cure(suspect.getKey()))
        .sum();
  }

  /** Probability that the trouble is still there after these steps. */
  double remaining(List<Step> before) {
    double known = suspects.values().stream().mapToDouble(p -> p).sum();
    double uncured =
        suspects.entrySet().stream()
            .mapToDouble(suspect -> suspect.getValue() * uncured(suspect.getKey(), before))
            .sum();
    return Math.max(0, 1 - known) + uncured;
  }

  private static double uncured(String cause, List<Step> before) {
    return before.stream().mapToDouble(step -> 1 - step.cure(cause)).reduce(1, (a, b) -> a * b);
  }

  /** Expected minutes spent until a cure, or until all steps are spent. */
  double expectedMinutes(List<Step> order) {
    double minutes = 0;
    for (int i = 0; i < order.size(); i++) {
      minutes += remaining(order.subList(0, i)) * order.get(i).minutes();
    }
    return minutes;
  }
}
