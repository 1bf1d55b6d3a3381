package org.posrules.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.posrules.history.Incidents.NOON;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What fails at regular intervals is told from what fails now and then. */
class RhythmsTest {
  private static final long MINUTE = Duration.ofMinutes(1).toMillis();

  /** Rhythms of incidents so many minutes before a transaction, the earliest first. */
  private static List<Rhythm> after(int... minutes) {
    long now = NOON.toInstant().toEpochMilli();
    return Rhythms.of("HOST_TIMEOUT", minutes.length, at -> now - minutes[at] * MINUTE, now)
        .stream()
        .toList();
  }

  private static List<Rhythm> every(int minutes, int times) {
    return List.of(new Rhythm("HOST_TIMEOUT", Duration.ofMinutes(minutes), times));
  }

  @Test
  void everyHour_thriceAndNow_isARhythm() {
    assertEquals(every(60, 3), after(180, 120, 60));
  }

  @Test
  void everyHour_aLittleLate_isARhythm() {
    assertEquals(every(60, 3), after(183, 119, 60));
  }

  @Test
  void everyHour_withSomeTriesEach_isARhythm() {
    assertEquals(every(60, 3), after(180, 178, 120, 118, 116, 60));
  }

  @Test
  void everyHour_butNotNow_isNone() {
    assertEquals(List.of(), after(210, 150, 90, 30));
  }

  @Test
  void twiceAndNow_isNone() {
    assertEquals(List.of(), after(120, 60));
  }

  @Test
  void nowAndThen_isNone() {
    assertEquals(List.of(), after(300, 170, 160, 40));
  }

  @Test
  void manyInARow_areOneOccurrence() {
    assertEquals(List.of(), after(4, 3, 2, 1));
  }

  @Test
  void once_longAgo_isNone() {
    assertEquals(List.of(), after(4 * 26 * 60, 3 * 26 * 60, 2 * 26 * 60, 26 * 60));
  }
}
