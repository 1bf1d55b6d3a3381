package org.posrules.internal.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
    /** The same, which cures other causes too. */
    Step and(Step other) {
      Map<String, Double> all = new TreeMap<>(cures);
      all.putAll(other.cures);
      return new Step(id, minutes, all);
    }
  }

  /** A step with its chances in the order of the causes. */
  private static final class Try {
    final Step step;
    final double minutes;
    final double[] cures;

    Try(Step step, String[] causes) {
      this.step = step;
      this.minutes = step.minutes();
      this.cures = new double[causes.length];
      for (int i = 0; i < causes.length; i++) {
        Double chance = step.cures().get(causes[i]);
        cures[i] = chance == null ? 0 : chance;
      }
    }
  }

  private static final Comparator<Try> BY_ID = Comparator.comparing(one -> one.step.id());

  private final String[] causes;
  private final double[] probabilities;
  private final double unexplained;

  /** {@code suspects}: causes and their probabilities, which sum to at most 1. */
  Troubleshooting(Map<String, Double> suspects) {
    this.causes = suspects.keySet().toArray(String[]::new);
    Arrays.sort(causes);
    this.probabilities = new double[causes.length];
    Arrays.setAll(probabilities, i -> suspects.getOrDefault(causes[i], 0.0));
    this.unexplained = Math.max(0, 1 - Arrays.stream(probabilities).sum());
  }

  /** The steps in the best order found. */
  List<Step> order(List<Step> steps) {
    List<Try> order = greedy(steps);
    if (causes.length > 1) {
      polish(order.subList(0, Math.min(POLISHED, order.size())));
    }
    List<Step> best = new ArrayList<>(order.size());
    order.forEach(tried -> best.add(tried.step));
    return best;
  }

  /** For each step the probability that it cures, given that nothing before it did. */
  double[] successes(List<Step> order) {
    double[] successes = new double[order.size()];
    double[] uncured = probabilities.clone();
    for (int i = 0; i < successes.length; i++) {
      Try next = new Try(order.get(i), causes);
      successes[i] = gain(next, uncured) / remaining(uncured);
      apply(next, uncured);
    }
    return successes;
  }

  /**
   * Each time the step that most probably cures, per minute, given that those before failed. Of a
   * single cause that is the best order.
   */
  private List<Try> greedy(List<Step> steps) {
    List<Try> left = new ArrayList<>(steps.size());
    steps.forEach(step -> left.add(new Try(step, causes)));
    left.sort(BY_ID);
    List<Try> order = new ArrayList<>(steps.size());
    double[] uncured = probabilities.clone();
    while (!left.isEmpty()) {
      Try best = left.get(0);
      for (Try one : left) {
        if (gain(one, uncured) / one.minutes > gain(best, uncured) / best.minutes) {
          best = one;
        }
      }
      left.remove(best);
      order.add(best);
      apply(best, uncured);
    }
    return order;
  }

  /** Moves single steps while that shortens the expected time; greed alone may be a little off. */
  private void polish(List<Try> order) {
    double[] uncured = new double[probabilities.length];
    double time = expectedMinutes(order, uncured);
    for (boolean better = true; better; ) {
      better = false;
      for (int move = 0; move < order.size() * order.size(); move++) {
        int from = move / order.size();
        int to = move % order.size();
        order.add(to, order.remove(from));
        double moved = expectedMinutes(order, uncured);
        if (moved < time - 1e-9) {
          time = moved;
          better = true;
        } else {
          order.add(from, order.remove(to));
        }
      }
    }
  }

  /** Expected minutes spent until a cure, or until all steps are spent; {@code uncured} is room. */
  private double expectedMinutes(List<Try> order, double[] uncured) {
    System.arraycopy(probabilities, 0, uncured, 0, uncured.length);
    double minutes = 0;
    for (int i = 0; i < order.size(); i++) {
      Try one = order.get(i);
      minutes += remaining(uncured) * one.minutes;
      apply(one, uncured);
    }
    return minutes;
  }

  private static void apply(Try one, double[] uncured) {
    for (int i = 0; i < uncured.length; i++) {
      uncured[i] *= 1 - one.cures[i];
    }
  }

  private static double gain(Try one, double[] uncured) {
    double gain = 0;
    for (int i = 0; i < uncured.length; i++) {
      gain += uncured[i] * one.cures[i];
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
