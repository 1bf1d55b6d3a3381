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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.FaultCategory;

/** The memory of incidents is bounded, and keeps each transaction once. */
class InMemoryHistoryTest {
  private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-22T12:00:00Z");

  private final IncidentHistory history = IncidentHistory.inMemory(3);

  private static Incident incident(String transactionId, String terminal, OffsetDateTime time) {
    return incident(transactionId, terminal, time, null);
  }

  private static Incident incident(
      String transactionId, String terminal, OffsetDateTime time, String cardToken) {
    return new Incident(
        "id",
        transactionId,
        time,
        terminal,
        null,
        null,
        null,
        cardToken,
        null,
        null,
        FaultCategory.NETWORK,
        "HOST_TIMEOUT");
  }

  private Map<String, RecentIncidents> lastHour() {
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
    assertEquals(Map.of("HOST_TIMEOUT", new RecentIncidents(1, 1)), lastHour());
  }

  @Test
  void incidents_withoutATransactionId_areAllKept() {
    history.record(incident(null, "T1", NOON));
    history.record(incident(null, "T1", NOON));
    assertEquals(Map.of("HOST_TIMEOUT", new RecentIncidents(2, 2)), lastHour());
  }

  @Test
  void incidents_beyondTheBound_pushTheOldestOut() {
    IntStream.range(0, 10).forEach(i -> history.record(incident("t" + i, "T1", NOON)));
    assertEquals(Map.of("HOST_TIMEOUT", new RecentIncidents(3, 3)), lastHour());
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
  void incidents_ofOneCard_areOneCard() {
    history.record(incident("a", "T1", NOON, "card-1"));
    history.record(incident("b", "T1", NOON, "card-1"));
    assertEquals(Map.of("HOST_TIMEOUT", new RecentIncidents(2, 1)), lastHour());
  }

  @Test
  void incidents_someWithoutACard_countTheNamedCardsAlone() {
    history.record(incident("a", "T1", NOON, "card-1"));
    history.record(incident("b", "T1", NOON, "card-2"));
    history.record(incident("c", "T1", NOON));
    assertEquals(Map.of("HOST_TIMEOUT", new RecentIncidents(3, 2)), lastHour());
  }

  @Test
  void incident_printed_namesNeitherCardNorPlace() {
    String printed = incident("a", "T1", NOON, "card-1").toString();
    assertEquals("Incident[id, 2026-11-22T12:00Z, NETWORK, HOST_TIMEOUT]", printed);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 0", "1, 2"})
  void counts_thatCannotBe_areRefused(int incidents, int cards) {
    assertThrows(IllegalArgumentException.class, () -> new RecentIncidents(incidents, cards));
  }

  @Test
  void history_ofNothing_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> IncidentHistory.inMemory(0));
  }
}
