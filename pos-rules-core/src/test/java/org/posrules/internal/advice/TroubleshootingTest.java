package org.posrules.internal.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.posrules.internal.advice.Troubleshooting.Step;

/** The order of actions is as good, or nearly as good, as the best of all orders. */
class TroubleshootingTest {
  private static final int PROBLEMS = 3_000;
  private static final double NEARLY = 1.05;

  /** Suspects with their probabilities, and actions. */
  private record Problem(Map<String, Double> suspects, List<Step> steps) {
    double found() {
      Troubleshooting troubleshooting = new Troubleshooting(suspects);
      return minutes(troubleshooting.order(steps));
    }

    private double minutes(List<Step> order) {
      double minutes = 0;
      int done = 0;
      for (Step step : order) {
        minutes += stillThere(done) * step.minutes();
        done |= 1 << steps.indexOf(step);
      }
      return minutes;
    }

    /** Probability that none of the steps in the set has cured. */
    private double stillThere(int set) {
      double still = 1 - suspects.values().stream().mapToDouble(p -> p).sum();
      for (Map.Entry<String, Double> suspect : suspects.entrySet()) {
        double uncured = suspect.getValue();
        for (int i = 0; i < steps.size(); i++) {
          if ((set & 1 << i) != 0) {
            uncured *= 1 - steps.get(i).cures().getOrDefault(suspect.getKey(), 0.0);
          }
        }
        still += uncured;
      }
      return still;
    }

    /** The least expected minutes over all orders, set by set (Held and Karp). */
    double best() {
      double[] best = new double[1 << steps.size()];
      for (int set = best.length - 2; set >= 0; set--) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < steps.size(); i++) {
          if ((set & 1 << i) == 0) {
            least = Math.min(least, stillThere(set) * steps.get(i).minutes() + best[set | 1 << i]);
          }
        }
        best[set] = least;
      }
      return best[0];
    }
  }

  private static Problem problem(Random random) {
    Map<String, Double> suspects = suspects(random, 1 + random.nextInt(4));
    List<Step> steps = new ArrayList<>();
    for (int i = 2 + random.nextInt(6); i > 0; i--) {
      Map<String, Double> cures = new HashMap<>();
      for (String cause : suspects.keySet()) {
        if (random.nextBoolean()) {
          cures.put(cause, probability(random));
        }
      }
      steps.add(new Step("A" + i, minutes(random), cures));
    }
    return new Problem(suspects, steps);
  }

  /** Each action cures one cause, and no two the same. */
  private static Problem disjoint(Random random) {
    Map<String, Double> suspects = suspects(random, 2 + random.nextInt(6));
    List<Step> steps = new ArrayList<>();
    for (String cause : suspects.keySet()) {
      Map<String, Double> cures = Map.of(cause, probability(random));
      steps.add(new Step("A" + cause, minutes(random), cures));
    }
    return new Problem(suspects, steps);
  }

  private static Map<String, Double> suspects(Random random, int causes) {
    Map<String, Double> suspects = new TreeMap<>();
    double left = 1;
    for (int i = 0; i < causes; i++) {
      double share = left * random.nextDouble();
      suspects.put("C" + i, share);
      left -= share;
    }
    return suspects;
  }

  private static int minutes(Random random) {
    return 1 + (int) Math.pow(60, random.nextDouble());
  }

  private static double probability(Random random) {
    return 0.01 + 0.98 * random.nextDouble();
  }

  private static double worst(Function<Random, Problem> problems) {
    Random random = new Random(7);
    double worst = 1;
    for (int i = 0; i < PROBLEMS; i++) {
      Problem problem = problems.apply(random);
      worst = Math.max(worst, problem.found() / problem.best());
    }
    return worst;
  }

  @Test
  void order_ofAnyActions_isNearlyTheBest() {
    double worst = worst(TroubleshootingTest::problem);
    assertTrue(worst <= NEARLY, () -> "the worst order takes " + worst + " of the best one's time");
  }

  @Test
  void order_whereEachActionCuresACauseOfItsOwn_isTheBest() {
    assertEquals(1, worst(TroubleshootingTest::disjoint), 1e-9);
  }

  @Test
  void order_holdsEachActionOnce() {
    Random random = new Random(8);
    for (int i = 0; i < PROBLEMS; i++) {
      Problem problem = problem(random);
      List<Step> order =
          new ArrayList<>(new Troubleshooting(problem.suspects()).order(problem.steps()));
      List<Step> given = new ArrayList<>(problem.steps());
      order.sort(Comparator.comparing(Step::id));
      given.sort(Comparator.comparing(Step::id));
      assertEquals(given, order);
    }
  }

  @Test
  void order_ofShuffledActions_isTheSame() {
    Random random = new Random(9);
    for (int i = 0; i < PROBLEMS; i++) {
      Problem problem = problem(random);
      List<Step> reversed = new ArrayList<>(problem.steps());
      Collections.reverse(reversed);
      Troubleshooting troubleshooting = new Troubleshooting(problem.suspects());
      assertEquals(troubleshooting.order(problem.steps()), troubleshooting.order(reversed));
    }
  }

  @Test
  void action_thatIsSwiftAndLikely_comesFirst() {
    Step call = new Step("CALL", 30, Map.of("C", 0.9));
    Step look = new Step("LOOK", 1, Map.of("C", 0.4));
    assertEquals(
        List.of(look, call), new Troubleshooting(Map.of("C", 1.0)).order(List.of(call, look)));
  }
}
