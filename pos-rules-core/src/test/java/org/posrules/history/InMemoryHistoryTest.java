package org.posrules.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.posrules.FaultCategory;

/** The memory of incidents is bounded, and keeps each transaction once. */
class InMemoryHistoryTest {
  private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-22T12:00:00Z");

  private final IncidentHistory history = IncidentHistory.inMemory(3);

  private static Incident incident(String transactionId, String terminal, OffsetDateTime time) {
    return new Incident(
        "id",
        transactionId,
        time,
        terminal,
        null,
        null,
        null,
        null,
        null,
        FaultCategory.NETWORK,
        "HOST_TIMEOUT");
  }

  private Map<String, Integer> lastHour() {
    return history.recentCauses("T1", NOON.minusHours(1).toInstant());
  }

  @Test
  void incident_new_isKept() {
    assertTrue(history.record(incident("a", "T1", NOON)));
  }

  @Test
  void incident_ofTheSameTransaction_isNotKeptTwice() {
    history.record(incident("a", "T1", NOON));
    assertFalse(history.record(incident("a", "T1", NOON)));
  }

  @Test
  void incident_ofTheSameTransaction_isNotCountedTwice() {
    history.record(incident("a", "T1", NOON));
    history.record(incident("a", "T1", NOON));
    assertEquals(Map.of("HOST_TIMEOUT", 1), lastHour());
  }

  @Test
  void incidents_withoutATransactionId_areAllKept() {
    history.record(incident(null, "T1", NOON));
    history.record(incident(null, "T1", NOON));
    assertEquals(Map.of("HOST_TIMEOUT", 2), lastHour());
  }

  @Test
  void incidents_beyondTheBound_pushTheOldestOut() {
    IntStream.range(0, 10).forEach(i -> history.record(incident("t" + i, "T1", NOON)));
    assertEquals(Map.of("HOST_TIMEOUT", 3), lastHour());
  }

  @Test
  void incident_pushedOut_mayComeAgain() {
    IntStream.range(0, 4).forEach(i -> history.record(incident("t" + i, "T1", NOON)));
    assertTrue(history.record(incident("t0", "T1", NOON)));
  }

  @Test
  void incidents_ofOtherTerminals_areNotCounted() {
    history.record(incident("a", "T2", NOON));
    history.record(incident("b", null, NOON));
    assertEquals(Map.of(), lastHour());
  }

  @Test
  void incidents_longAgo_areNotCounted() {
    history.record(incident("a", "T1", NOON.minus(Duration.ofMinutes(61))));
    assertEquals(Map.of(), lastHour());
  }

  @Test
  void history_ofNothing_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> IncidentHistory.inMemory(0));
  }
}
