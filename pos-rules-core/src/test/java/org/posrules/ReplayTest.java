package org.posrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;
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
    Diagnosis again = DiagnosticEngine.builder().ids(() -> "ID").build().diagnose(FAILED);
    assertEquals(once.toString(), again.toString());
  }

  @Test
  void digest_ofOtherFacts_isAnother() {
    assertNotEquals(digest(FAILED), digest(FAILED.toBuilder().requestSent(false).build()));
  }

  @Test
  void digest_ofTheSameFactsAskedByAnother_isTheSame() {
    assertEquals(digest(FAILED), digest(FAILED.toBuilder().transactionId("other").build()));
  }

  @Test
  void id_ofTheSameFacts_isAnotherEachTime() {
    DiagnosticEngine engine = DiagnosticEngine.builder().rules(TinyRulebook.source()).build();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < 4_000; i++) {
      ids.add(engine.diagnose(FAILED).diagnosisId());
    }
    assertEquals(4_000, ids.size());
  }

  private static String digest(FailedTransaction given) {
    return BundledRulebook.engine().diagnose(given).factsDigest();
  }
}
