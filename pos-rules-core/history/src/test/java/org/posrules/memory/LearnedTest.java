package org.posrules.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.posrules.history.Experience.Tally;
import org.posrules.store.FixCount;

/** A model with enough closings is judged by its own, any other by all together. */
class LearnedTest {
  private static final Learned LEARNED =
      new Learned(List.of(fixes("OFTEN", 10, 9), fixes("SELDOM", 2, 0), fixes(null, 4, 1)));

  private static FixCount fixes(String model, int tries, int helped) {
    return new FixCount("CAUSE", "ACTION", model, tries, helped, Duration.ZERO);
  }

  private static Tally on(String model) {
    return LEARNED.on(model).of("CAUSE", "ACTION");
  }

  @Test
  void model_closedOften_isJudgedByItsOwn() {
    assertEquals(new Tally(10, 9), on("OFTEN"));
  }

  @Test
  void model_closedSeldom_isJudgedByAll() {
    assertEquals(new Tally(16, 10), on("SELDOM"));
  }

  @Test
  void model_notKnown_isJudgedByAll() {
    assertEquals(new Tally(16, 10), on(null));
  }

  @Test
  void remedy_neverTried_hasNoTally() {
    assertEquals(new Tally(0, 0), LEARNED.on("OFTEN").of("CAUSE", "OTHER"));
  }
}
