package org.posrules.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.posrules.ActingParty;
import org.posrules.FailedTransaction;
import org.posrules.FaultCategory;
import org.posrules.PaymentState;
import org.posrules.RetryAdvice;
import org.posrules.history.Dimension;
import org.posrules.history.Experience.Tally;
import org.posrules.history.Incident;
import org.posrules.history.Occasion;
import org.posrules.history.Outage;
import org.posrules.history.Recurrence;
import org.posrules.history.Reported;
import org.posrules.history.Verdict;
import org.posrules.history.Window;
import org.posrules.store.Fix;
import org.posrules.store.Location;

/** What a service has seen bears on the next diagnosis, also after a restart. */
@Timeout(60)
class LastingHistoryTest {
  private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  @TempDir private Path folder;
  private final Queue<Outage> told = new ConcurrentLinkedQueue<>();
  private int number;

  private LastingHistory open() {
    return LastingHistory.open(
        Location.of(folder.resolve("incidents.db").toString()),
        new MemorySettings(Optional.empty(), told::add),
        CLOCK);
  }

  private static Occasion on(String terminal, @Nullable String card, Duration ago) {
    FailedTransaction facts =
        FailedTransaction.builder()
            .terminalId(terminal)
            .acquirerId("ACQ")
            .terminalModel("M")
            .cardToken(card)
            .build();
    return Occasion.of(facts, OffsetDateTime.ofInstant(NOW.minus(ago), ZoneOffset.UTC));
  }

  private Incident timeout(Occasion occasion) {
    number++;
    return Incident.builder()
        .id("incident-" + number)
        .transactionId("order-" + number)
        .occasion(occasion)
        .reported(Reported.builder().build())
        .verdict(
            Verdict.builder()
                .category(FaultCategory.NETWORK)
                .causes(List.of("HOST_TIMEOUT"))
                .party(ActingParty.ACQUIRER)
                .payment(PaymentState.UNKNOWN)
                .retry(RetryAdvice.VERIFY_FIRST)
                .rulebook("test")
                .build())
        .build();
  }

  private static List<Recurrence> lately(LastingHistory history, Occasion occasion, Dimension by) {
    return history.before(occasion).recurrences().stream()
        .filter(often -> often.common() == by && often.within() == Window.HOUR)
        .toList();
  }

  @Test
  void incident_recorded_bearsOnTheNext() {
    try (LastingHistory history = open()) {
      history.record(timeout(on("T1", "card", Duration.ofMinutes(5))));
      assertEquals(1, lately(history, on("T1", "other", Duration.ZERO), Dimension.TERMINAL).size());
    }
  }

  @Test
  void incident_ofACard_isFoundByItsTokenAgain() {
    try (LastingHistory history = open()) {
      history.record(timeout(on("T1", "card", Duration.ofMinutes(5))));
      assertEquals(1, lately(history, on("T2", "card", Duration.ZERO), Dimension.CARD).size());
    }
  }

  @Test
  void incident_afterARestart_bearsOnTheNext() {
    try (LastingHistory history = open()) {
      history.record(timeout(on("T1", "card", Duration.ofMinutes(5))));
    }
    try (LastingHistory history = open()) {
      assertEquals(1, lately(history, on("T2", "card", Duration.ZERO), Dimension.CARD).size());
    }
  }

  @Test
  void incident_keptUnderItsCard_isNotKeptUnderTheToken() {
    try (LastingHistory history = open()) {
      Incident incident = timeout(on("T1", "card", Duration.ofMinutes(5)));
      history.record(incident);
      assertNotEquals(
          "card",
          history.store().find(incident.id()).orElseThrow().incident().occasion().cardToken());
    }
  }

  @Test
  void success_reported_isTheLastOne() {
    try (LastingHistory history = open()) {
      history.report(new Outcome(Outcome.Result.APPROVED, on("T1", null, Duration.ofMinutes(10))));
      history.report(new Outcome(Outcome.Result.DECLINED, on("T1", null, Duration.ofMinutes(1))));
      assertEquals(
          NOW.minus(Duration.ofMinutes(10)),
          history.before(on("T1", null, Duration.ZERO)).lastSuccess());
    }
  }

  @Test
  void success_afterTheTransaction_isNotBefore() {
    try (LastingHistory history = open()) {
      history.report(new Outcome(Outcome.Result.APPROVED, on("T1", null, Duration.ofMinutes(1))));
      assertNull(history.before(on("T1", null, Duration.ofMinutes(5))).lastSuccess());
    }
  }

  @Test
  void acquirer_downForEverybody_isTold() throws InterruptedException {
    try (LastingHistory history = open()) {
      acquirerGoesDown(history);
      assertEquals(
          List.of(Dimension.ACQUIRER),
          history.before(on("T1", null, Duration.ZERO)).outages().stream()
              .map(Outage::dimension)
              .toList());
    }
  }

  @Test
  void outage_afterARestart_goesOn() throws InterruptedException {
    try (LastingHistory history = open()) {
      acquirerGoesDown(history);
      while (history.store().openOutages().isEmpty()) {
        Thread.sleep(20);
      }
    }
    try (LastingHistory history = open()) {
      assertEquals(1, history.outages().size());
    }
  }

  private void acquirerGoesDown(LastingHistory history) throws InterruptedException {
    for (int second = 2_000; second > 200; second--) {
      Occasion good = on("T" + second % 300, null, Duration.ofSeconds(second));
      history.report(new Outcome(Outcome.Result.APPROVED, good));
    }
    for (int second = 200; second > 0; second--) {
      history.record(timeout(on("T" + second, null, Duration.ofSeconds(second))));
    }
    while (told.isEmpty()) {
      Thread.sleep(20);
    }
  }

  @Test
  void remedy_thatHelped_isLearned() throws InterruptedException {
    try (LastingHistory history = open()) {
      Incident incident = timeout(on("T1", null, Duration.ofMinutes(5)));
      history.record(incident);
      assertTrue(history.close(new Fix(incident.id(), "WAIT_AND_RETRY", true, NOW)));
      Occasion next = on("T2", null, Duration.ZERO);
      Tally none = new Tally(0, 0);
      while (history.before(next).experience().of("HOST_TIMEOUT", "WAIT_AND_RETRY").equals(none)) {
        Thread.sleep(20);
      }
      assertEquals(
          new Tally(1, 1), history.before(next).experience().of("HOST_TIMEOUT", "WAIT_AND_RETRY"));
    }
  }

  @Test
  void incident_unknown_isNotClosed() {
    try (LastingHistory history = open()) {
      assertFalse(history.close(new Fix("nobody", "WAIT_AND_RETRY", true, NOW)));
    }
  }

  @Test
  void history_closedTwice_isClosed() {
    LastingHistory history = open();
    history.close();
    history.close();
  }
}
