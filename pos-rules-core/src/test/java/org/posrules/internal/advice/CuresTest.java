package org.posrules.internal.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.posrules.facts.Remedy;
import org.posrules.history.Experience;
import org.posrules.history.Experience.Tally;
import org.posrules.internal.rulebook.RemedyRow;
import org.posrules.internal.values.FiredRemedy;

/** What helps is what authors wrote, until experience outweighs them. */
class CuresTest {
  private static final int STRENGTH = 10;
  private static final Remedies WRITTEN =
      new Remedies(List.of(new RemedyRow("HOST_TIMEOUT", "WAIT", 0.4)), Map.of());

  private static double cures(List<FiredRemedy> fired, Experience experience) {
    return new Cures(WRITTEN, fired, experience, STRENGTH).of("HOST_TIMEOUT").get("WAIT");
  }

  private static Experience of(int tries, int helped) {
    return (cause, action) -> new Tally(tries, helped);
  }

  @Test
  void probability_withoutExperience_isTheAuthors() {
    assertEquals(0.4, cures(List.of(), Experience.NONE));
  }

  @Test
  void probability_afterAsManyTriesAsThePriorIsWorth_liesHalfWay() {
    assertEquals(0.7, cures(List.of(), of(10, 10)), 1e-9);
  }

  @Test
  void probability_afterManyTries_isThatOfExperience() {
    assertEquals(0.9, cures(List.of(), of(100_000, 90_000)), 1e-3);
  }

  @Test
  void probability_afterOneFailure_fallsALittle() {
    assertEquals(4.0 / 11, cures(List.of(), of(1, 0)), 1e-9);
  }

  @Test
  void probabilityThatARuleSaid_isAPriorToo() {
    FiredRemedy rule = new FiredRemedy(Remedy.of("HOST_TIMEOUT", "WAIT", 0.8), "REM-012");
    assertEquals((0.8 * 10 + 1) / 12, cures(List.of(rule), of(2, 1)), 1e-9);
  }
}
