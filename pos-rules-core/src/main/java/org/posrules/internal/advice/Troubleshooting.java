package org.posrules.internal.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Decision-theoretic troubleshooting: the order of actions with the least expected time to a cure
 * (Heckerman, Breese and Rommelse 1995). One cause is the true one; an action cures it or not,
 * whatever was tried before. Immutable; thread-safe.
 */
final class Troubleshooting {
  /** So many leading steps are put into their best order; the tail stays as greed has it. */
  private static final int POLISHED = 8;

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

  private final String[] causes;
  private final double[] probabilities;
  private final double unexplained;

  /** {@code suspects}: causes and their probabilities, which sum to at most 1. */
  Troubleshooting(Map<String, Double> suspects) {
    this.causes = suspects.keySet().stream().sorted().toArray(String[]::new);
    this.probabilities = Arrays.stream(causes).mapToDouble(suspects::get).toArray();
    this.unexplained = Math.max(0, 1 - Arrays.stream(probabilities).sum());
  }

  /** The steps in the best order found. */
  List<Step> order(List<Step> steps) {
    List<Step> order = greedy(steps);
    int polished = Math.min(POLISHED, order.size());
    List<Step> best = new ArrayList<>(polished(order.subList(0, polished)));
    best.addAll(order.subList(polished, order.size()));
    return best;
  }

  /** Each time the step that most probably cures, per minute, given that those before failed. */
  private List<Step> greedy(List<Step> steps) {
    List<Step> left = new ArrayList<>(steps);
    left.sort(Comparator.comparing(Step::id));
    List<Step> order = new ArrayList<>();
    double[] uncured = probabilities.clone();
    while (!left.isEmpty()) {
      Step best = left.get(0);
      for (Step step : left) {
        if (gain(step, uncured) / step.minutes() > gain(best, uncured) / best.minutes()) {
          best = step;
        }
      }
      left.remove(best);
      order.add(best);
      apply(best, uncured);
    }
    return order;
  }

  /** Moves single steps while that shortens the expected time; greed alone may be a little off. */
  private List<Step> polished(List<Step> order) {
    List<Step> best = order;
    double time = expectedMinutes(best);
    for (boolean better = true; better; ) {
      better = false;
      for (int move = 0; move < order.size() * order.size(); move++) {
        List<Step> moved = new ArrayList<>(best);
        moved.add(move % order.size(), moved.remove(move / order.size()));
        double movedTime = expectedMinutes(moved);
        if (movedTime < time - 1e-9) {
          best = moved;
          time = movedTime;
          better = true;
        }
      }
    }
    return best;
  }

  /** Probability that the step cures, and nothing before it did. */
  double gain(Step step, List<Step> before) {
    return gain(step, uncured(before));
  }

  /** Probability that the trouble is still there after these steps. */
  double remaining(List<Step> before) {
    return remaining(uncured(before));
  }

  /** Expected minutes spent until a cure, or until all steps are spent. */
  double expectedMinutes(List<Step> order) {
    double[] uncured = probabilities.clone();
    double minutes = 0;
    for (Step step : order) {
      minutes += remaining(uncured) * step.minutes();
      apply(step, uncured);
    }
    return minutes;
  }

  private double[] uncured(List<Step> before) {
    double[] uncured = probabilities.clone();
    before.forEach(step -> apply(step, uncured));
    return uncured;
  }

  private void apply(Step step, double[] uncured) {
    for (int i = 0; i < causes.length; i++) {
      uncured[i] *= 1 - step.cure(causes[i]);
    }
  }

  private double gain(Step step, double[] uncured) {
    double gain = 0;
    for (int i = 0; i < causes.length; i++) {
      gain += uncured[i] * step.cure(causes[i]);
    }
    return gain;
  }

  private double remaining(double[] uncured) {
    double remaining = unexplained;
    for (double probability : uncured) {
      remaining += probability;
    }
    return remaining;
  }
}
