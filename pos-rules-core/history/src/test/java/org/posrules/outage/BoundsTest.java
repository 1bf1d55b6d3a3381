package org.posrules.outage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.posrules.history.Dimension;

/** However many there are, a bounded number is remembered. */
class BoundsTest {
  private static final int MOST = 50;

  private final OutageDetector detector =
      new OutageDetector(
          new OutageSettings(
              1_000,
              0.1,
              0.025,
              10,
              Duration.ofMinutes(3),
              Duration.ofMinutes(10),
              Duration.ofHours(6),
              Duration.ofDays(1),
              MOST,
              MOST));

  @Test
  void terminals_thatAreTooMany_areForgotten() {
    for (int i = 0; i < 10 * MOST; i++) {
      detector.accept(Till.number(i).succeeds("card " + i, i));
    }

    assertEquals(MOST, detector.known(Dimension.TERMINAL));
  }

  @Test
  void trials_thatAreTooMany_areForgotten() {
    for (int i = 0; i < 10 * MOST; i++) {
      detector.accept(Till.number(1).succeeds("card " + i, i));
    }

    assertEquals(MOST, detector.remembered());
  }

  @Test
  void terminal_thatIsDown_isNotForgotten() {
    for (int i = 0; i < 10 * MOST; i++) {
      detector.accept(Till.number(i % 10).succeeds("card " + i, i));
    }
    for (int i = 0; i < 10; i++) {
      detector.accept(Till.number(5).fails("failing " + i, 500 + i));
    }
    detector.advance(Till.START.plusSeconds(600));

    for (int i = 0; i < 10 * MOST; i++) {
      detector.accept(Till.number(100 + i).succeeds("other " + i, 600 + i / 10));
    }
    for (int i = 0; i < 40; i++) {
      detector.accept(Till.number(5).succeeds("good " + i, 700 + i));
    }

    assertEquals(0, detector.open().size());
  }
}
