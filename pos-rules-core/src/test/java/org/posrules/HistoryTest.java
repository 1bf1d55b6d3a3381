package org.posrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.Diagnosis.HistoryNote;
import org.posrules.history.Incident;
import org.posrules.history.IncidentHistory;
import org.posrules.history.Occasion;
import org.posrules.history.Past;
import org.slf4j.LoggerFactory;

/** A diagnosis tells what the history knew before it, and whether it is kept. */
class HistoryTest {
  private final DiagnosticEngine engine =
      DiagnosticEngine.builder()
          .rules(TinyRulebook.source())
          .history(IncidentHistory.inMemory(10))
          .build();

  private static FailedTransaction timeout(String id, String time) {
    return FailedTransaction.builder()
        .transactionId(id)
        .terminalId("T1")
        .transactionTime(OffsetDateTime.parse(time))
        .errorText("host timeout")
        .build();
  }

  @Test
  void incident_theFirst_isKeptAndHasNoEqual() {
    assertEquals(
        new HistoryNote(true, 0, List.of()),
        engine.diagnose(timeout("a", "2026-11-22T12:00:00Z")).history());
  }

  @Test
  void incident_withinTheHour_countsThoseBefore() {
    engine.diagnose(timeout("a", "2026-11-22T12:00:00Z"));
    assertEquals(
        new HistoryNote(true, 1, List.of()),
        engine.diagnose(timeout("b", "2026-11-22T12:59:00Z")).history());
  }

  @Test
  void transaction_diagnosedTwice_isKeptAndNotCountedTwice() {
    engine.diagnose(timeout("a", "2026-11-22T12:00:00Z"));
    assertEquals(
        new HistoryNote(true, 1, List.of()),
        engine.diagnose(timeout("a", "2026-11-22T12:00:00Z")).history());
  }

  private static Diagnosis withBroken(IncidentHistory broken) {
    return DiagnosticEngine.builder()
        .rules(TinyRulebook.source())
        .history(broken)
        .build()
        .diagnose(timeout("a", "2026-11-22T12:00:00Z"));
  }

  @Test
  void history_thatFailsToRead_doesNotStopTheDiagnosis() {
    Diagnosis diagnosis = withBroken(new BrokenHistory(true, false));
    assertEquals(new HistoryNote(true, 0, List.of()), diagnosis.history());
    assertEquals("HOST_TIMEOUT", diagnosis.cause());
  }

  @Test
  void history_thatFailsToWrite_storesNothing() {
    Diagnosis diagnosis = withBroken(new BrokenHistory(false, true));
    assertEquals(new HistoryNote(false, 0, List.of()), diagnosis.history());
    assertEquals("HOST_TIMEOUT", diagnosis.cause());
  }

  @Test
  void history_thatFailsOften_isLoggedOnceAndWithoutFacts() {
    Logger logger = (Logger) LoggerFactory.getLogger(IncidentMemory.class);
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    logger.addAppender(log);
    withBroken(new BrokenHistory(true, true));
    logger.detachAppender(log);
    String thread = Thread.currentThread().getName();
    List<ILoggingEvent> own =
        log.list.stream().filter(event -> event.getThreadName().equals(thread)).toList();
    assertEquals(1, own.size());
    assertFalse(own.get(0).getFormattedMessage().contains("T1"));
  }

  private record BrokenHistory(boolean read, boolean write) implements IncidentHistory {
    @Override
    public Past before(Occasion occasion) {
      if (read) {
        throw new IllegalStateException("no answer about " + occasion.terminalId());
      }
      return Past.NONE;
    }

    @Override
    public boolean record(Incident incident) {
      if (write) {
        throw new IllegalStateException("cannot keep " + incident.occasion().terminalId());
      }
      return true;
    }
  }

  @ParameterizedTest
  @ValueSource(
      classes = {AssertionError.class, NoClassDefFoundError.class, StackOverflowError.class})
  void diagnosis_overAHistoryThatThrowsAnError_isMade(Class<? extends Error> kind) {
    assertNotNull(withBroken(brokenBy(kind)));
  }

  private static IncidentHistory brokenBy(Class<? extends Error> kind) {
    return new IncidentHistory() {
      @Override
      public Past before(Occasion occasion) {
        throw thrown();
      }

      @Override
      public boolean record(Incident incident) {
        throw thrown();
      }

      private Error thrown() {
        try {
          return kind.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      }
    };
  }

  @Test
  void diagnosis_withoutHistory_tellsOfNone() {
    assertNull(TinyRulebook.engine().diagnose(timeout("a", "2026-11-22T12:00:00Z")).history());
  }
}
