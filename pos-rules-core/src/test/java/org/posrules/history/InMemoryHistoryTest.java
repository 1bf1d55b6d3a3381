package org.posrules.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.posrules.history.Incidents.NOON;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.FailedTransaction;
import org.posrules.PaymentState;
import org.posrules.RetryAdvice;

/** The memory of incidents is bounded, counts each transaction once, and only what is alike. */
class InMemoryHistoryTest {
  private final IncidentHistory history = IncidentHistory.inMemory(3);

  private boolean record(String transactionId, String terminal, String card, OffsetDateTime time) {
    return history.record(
        Incidents.of(transactionId, "HOST_TIMEOUT", Incidents.on(terminal, card, time)));
  }

  private List<Recurrence> counted(Dimension common, Window within, Occasion now) {
    return history.before(now).recurrences().stream()
        .filter(often -> often.common() == common && often.within() == within)
        .toList();
  }

  private List<Recurrence> lastHour() {
    return counted(Dimension.TERMINAL, Window.HOUR, Incidents.on("T1", null, NOON));
  }

  private static List<Recurrence> timeouts(int incidents, int cards) {
    return List.of(
        new Recurrence("HOST_TIMEOUT", Dimension.TERMINAL, Window.HOUR, incidents, cards, 1));
  }

  @Test
  void incident_ofTheSameTransaction_isKeptAlready() {
    record("a", "T1", null, NOON);
    assertTrue(record("a", "T1", null, NOON));
  }

  @Test
  void incident_ofTheSameTransaction_isNotCountedTwice() {
    record("a", "T1", null, NOON);
    record("a", "T1", null, NOON);
    assertEquals(timeouts(1, 1), lastHour());
  }

  @Test
  void incident_ofTheSameReferenceAtAnotherTerminal_isAnother() {
    record("a", "T1", "card-1", NOON);
    record("a", "T2", "card-1", NOON);
    assertEquals(
        List.of(new Recurrence("HOST_TIMEOUT", Dimension.CARD, Window.HOUR, 2, 1, 2)),
        counted(Dimension.CARD, Window.HOUR, Incidents.on("T3", "card-1", NOON)));
  }

  private static Incident notSent(String cause) {
    Incident unknown = Incidents.of("a", cause, Incidents.on("T1", null, NOON));
    return unknown.toBuilder()
        .verdict(
            unknown.verdict().toBuilder()
                .payment(PaymentState.NOT_SENT)
                .retry(RetryAdvice.RETRY_NOW)
                .build())
        .build();
  }

  @Test
  void incident_ofASaleThatIsJudgedMoreCarefully_countsForThatAndOnce() {
    history.record(notSent("LINK_DOWN"));
    record("a", "T1", null, NOON.plusMinutes(1));
    history.record(notSent("LINK_DOWN"));
    assertEquals(timeouts(1, 1), lastHour());
  }

  @Test
  void incident_readAgainAsItIsJudgedByNow_countsForThat() {
    Incident first = notSent("LINK_DOWN");
    history.record(first);
    history.record(
        first.heeding(Incidents.of("a", "HOST_TIMEOUT", Incidents.on("T1", null, NOON))));
    assertEquals(timeouts(1, 1), lastHour());
  }

  @Test
  void incident_pushedOutAfterItWasJudgedAgain_isGone() {
    history.record(notSent("LINK_DOWN"));
    record("a", "T1", null, NOON);
    IntStream.range(0, 3).forEach(i -> record("t" + i, "T2", null, NOON));
    assertEquals(List.of(), lastHour());
  }

  @Test
  void incident_readAgain_isNotCountedTwice() {
    Incident incident = Incidents.at("T1", NOON);
    history.record(incident);
    history.record(incident);
    assertEquals(timeouts(1, 1), lastHour());
  }

  @Test
  void incidents_withoutATransactionId_areAllKept() {
    record(null, "T1", null, NOON);
    record(null, "T1", null, NOON);
    assertEquals(timeouts(2, 2), lastHour());
  }

  @Test
  void incidents_beyondTheBound_pushTheOldestOut() {
    IntStream.range(0, 10).forEach(i -> record("t" + i, "T1", null, NOON));
    assertEquals(timeouts(3, 3), lastHour());
  }

  @Test
  void incident_pushedOut_mayComeAgain() {
    IntStream.range(0, 4).forEach(i -> record("t" + i, "T1", "card" + i, NOON));
    record("t0", "T1", "card0", NOON);
    assertEquals(timeouts(3, 3), lastHour());
  }

  @Test
  void incidents_ofOtherTerminals_areNotCounted() {
    record("a", "T2", null, NOON);
    record("b", null, null, NOON);
    assertEquals(List.of(), lastHour());
  }

  @Test
  void incidents_moreThanAnHourAgo_areOfTheDay() {
    record("a", "T1", null, NOON.minus(Duration.ofMinutes(61)));
    assertEquals(
        List.of(new Recurrence("HOST_TIMEOUT", Dimension.TERMINAL, Window.DAY, 1, 1, 1)),
        counted(Dimension.TERMINAL, Window.DAY, Incidents.on("T1", null, NOON)));
    assertEquals(List.of(), lastHour());
  }

  /** A late report of an earlier payment must not know what came after it. */
  @Test
  void incidents_afterTheTransaction_areNotBefore() {
    record("a", "T1", null, NOON.plusMinutes(1));
    assertEquals(List.of(), lastHour());
  }

  @Test
  void incidents_ofOneCard_areOneCard() {
    record("a", "T1", "card-1", NOON);
    record("b", "T1", "card-1", NOON);
    assertEquals(timeouts(2, 1), lastHour());
  }

  @Test
  void incidents_someWithoutACard_countTheNamedCardsAlone() {
    record("a", "T1", "card-1", NOON);
    record("b", "T1", "card-2", NOON);
    record("c", "T1", null, NOON);
    assertEquals(timeouts(3, 2), lastHour());
  }

  @Test
  void card_failedElsewhere_isCountedWithItsTerminals() {
    record("a", "T1", "card-1", NOON);
    record("b", "T2", "card-1", NOON);
    assertEquals(
        List.of(new Recurrence("HOST_TIMEOUT", Dimension.CARD, Window.DAY, 2, 1, 2)),
        counted(Dimension.CARD, Window.DAY, Incidents.on("T3", "card-1", NOON)));
  }

  @Test
  void firmware_isOneOfItsModel() {
    FailedTransaction.Builder version = FailedTransaction.builder().firmwareVersion("1.2");
    Occasion one = Occasion.of(version.terminalModel("A").build(), NOON);
    history.record(Incidents.of("a", "HOST_TIMEOUT", one));
    Occasion other = Occasion.of(version.terminalModel("B").build(), NOON);
    assertEquals(1, counted(Dimension.FIRMWARE, Window.HOUR, one).size());
    assertEquals(List.of(), counted(Dimension.FIRMWARE, Window.HOUR, other));
  }

  @Test
  void incident_printed_namesNeitherCardNorPlace() {
    Incident incident = Incidents.of("a", "HOST_TIMEOUT", Incidents.on("T1", "card-1", NOON));
    assertEquals(
        "Incident[" + incident.id() + ", 2026-11-22T12:00Z, HOST_TIMEOUT]", incident.toString());
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "1, 0, 1", "1, 2, 1", "1, 1, 2", "1, 1, 0"})
  void counts_thatCannotBe_areRefused(int incidents, int cards, int terminals) {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Recurrence(
                "HOST_TIMEOUT", Dimension.TERMINAL, Window.HOUR, incidents, cards, terminals));
  }

  @Test
  void history_ofNothing_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> IncidentHistory.inMemory(0));
  }
}
