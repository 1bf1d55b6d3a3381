package org.posrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** The same facts under the same rulebook replay to the same bytes. */
class ReplayTest {
  private static final FailedTransaction FAILED =
      FailedTransaction.builder()
          .errorText("read timed out")
          .requestSent(true)
          .transactionTime(OffsetDateTime.parse("2026-11-20T12:00:00+08:00"))
          .build();

  @Test
  void diagnosis_ofTheSameFacts_isTheSameInAnotherEngine() {
    Diagnosis once = BundledRulebook.engine().diagnose(FAILED);
    Diagnosis again = DiagnosticEngine.create().diagnose(FAILED);
    assertEquals(once.toString(), again.toString());
  }

  @Test
  void id_ofOtherFacts_isAnother() {
    Diagnosis other =
        BundledRulebook.engine().diagnose(FAILED.toBuilder().requestSent(false).build());
    assertNotEquals(BundledRulebook.engine().diagnose(FAILED).diagnosisId(), other.diagnosisId());
  }
}
