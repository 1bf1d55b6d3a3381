package org.posrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.posrules.Diagnosis.HistoryNote;
import org.posrules.history.IncidentHistory;

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
        new HistoryNote(true, 0), engine.diagnose(timeout("a", "2026-11-22T12:00:00Z")).history());
  }

  @Test
  void incident_withinTheHour_countsThoseBefore() {
    engine.diagnose(timeout("a", "2026-11-22T12:00:00Z"));
    assertEquals(
        new HistoryNote(true, 1), engine.diagnose(timeout("b", "2026-11-22T12:59:00Z")).history());
  }

  @Test
  void transaction_diagnosedTwice_isKeptOnce() {
    engine.diagnose(timeout("a", "2026-11-22T12:00:00Z"));
    assertEquals(
        new HistoryNote(false, 1), engine.diagnose(timeout("a", "2026-11-22T12:00:00Z")).history());
  }

  @Test
  void diagnosis_withoutHistory_tellsOfNone() {
    assertNull(TinyRulebook.engine().diagnose(timeout("a", "2026-11-22T12:00:00Z")).history());
  }
}
