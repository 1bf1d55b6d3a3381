package org.posrules.outage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.posrules.history.Dimension;
import org.posrules.history.Outage;

/**
 * What is found in simulated days. {@code -Dpos-rules.test.days=24} takes as many days with faults
 * and as many without; {@code pos-rules.test.noise=2.5} lets days differ more than they do.
 */
class OutageSimulationTest {
  private static final int DAYS = Integer.getInteger("pos-rules.test.days", 1);
  private static final int DAYS_BEFORE = Integer.getInteger("pos-rules.test.days-before", 2);
  private static final double NOISE =
      Double.parseDouble(System.getProperty("pos-rules.test.noise", "1"));

  private static final SimulatedDays SIMULATED =
      new SimulatedDays(Long.getLong("pos-rules.test.seed", 13), NOISE);

  @BeforeAll
  static void simulate() {
    SIMULATED.begin(DAYS_BEFORE);
    for (int i = 0; i < DAYS; i++) {
      SIMULATED.dayWithFaults();
      SIMULATED.dayWithout();
    }
  }

  @AfterAll
  static void report() {
    System.out.printf(
        "%d+%d days: %d found, %d missed, %d wrong, %d reopened, %d false, %d at the beginning%n",
        DAYS,
        DAYS,
        SIMULATED.found.size(),
        SIMULATED.missed.size(),
        SIMULATED.wrong.size(),
        SIMULATED.again,
        SIMULATED.falseAlarms.size(),
        SIMULATED.early.size());
    SIMULATED.falseAlarms.forEach(outage -> print("false", outage));
    SIMULATED.wrong.forEach(outage -> print("wrong", outage));
    SIMULATED.missed.forEach(fault -> System.out.println("missed: " + fault));
    for (Dimension dimension : Entities.DIMENSIONS) {
      List<Duration> delays = SIMULATED.delays(dimension);
      if (!delays.isEmpty()) {
        System.out.printf(
            "%-9s %3d found, after %6d s (median), %6d s (90 %%)%n",
            dimension,
            delays.size(),
            delays.get(delays.size() / 2).toSeconds(),
            delays.get(delays.size() * 9 / 10).toSeconds());
      }
    }
  }

  private static void print(String what, Outage outage) {
    System.out.printf(
        "%s: %s %s, %d of %d failed from %s to %s%n",
        what,
        outage.dimension(),
        outage.entity(),
        outage.failures(),
        outage.trials(),
        outage.since(),
        outage.noticed());
  }

  @Test
  void acquirer_thatIsDown_isFoundInTenSeconds() {
    List<Duration> delays = SIMULATED.delays(Dimension.ACQUIRER);

    Duration median = delays.get(delays.size() / 2);

    assertTrue(median.toSeconds() <= 10, () -> "median " + median);
  }

  @Test
  void faults_areFound() {
    int planted = SIMULATED.found.size() + SIMULATED.missed.size();

    assertTrue(
        SIMULATED.missed.size() <= oneOr(0.05 * planted), () -> "missed " + SIMULATED.missed);
  }

  @Test
  void culprits_areNamedRight() {
    int named = SIMULATED.found.size() + SIMULATED.again + SIMULATED.wrong.size();

    assertTrue(SIMULATED.wrong.size() <= oneOr(0.02 * named), () -> "wrong " + SIMULATED.wrong);
  }

  @Test
  void daysWithoutFaults_haveNoFalseAlarms() {
    assertTrue(SIMULATED.falseAlarms.size() <= 0.1 * DAYS, () -> "false " + SIMULATED.falseAlarms);
  }

  @Test
  void acquirers_thatAreUpAgain_haveEndedThen() {
    long ended =
        SIMULATED.found.entrySet().stream()
            .filter(each -> each.getKey().dimension() == Dimension.ACQUIRER)
            .filter(each -> isAbout(each.getKey().until(), SIMULATED.latest(each.getValue())))
            .count();

    assertEquals(SIMULATED.delays(Dimension.ACQUIRER).size(), ended);
  }

  /** A single day has a dozen faults, so one is more than a share of them. */
  private static double oneOr(double share) {
    return Math.max(1, share);
  }

  private static boolean isAbout(Instant end, Outage outage) {
    Instant until = outage.until();
    return until != null && Duration.between(end, until).abs().toSeconds() <= 60;
  }
}
