package org.posrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was tried in vain is not advised again, and speaks against what it would have cured. */
class TriedActionsTest {
  private static final FailedTransaction SWIPED =
      FailedTransaction.builder()
          .errorText("Invalid Card")
          .entryMode(EntryMode.MAGSTRIPE)
          .transactionTime(OffsetDateTime.parse("2026-11-20T12:00:00+08:00"))
          .build();

  private static Diagnosis after(String... tried) {
    return BundledRulebook.engine().diagnose(SWIPED.toBuilder().tried(List.of(tried)).build());
  }

  private static double confidence(Diagnosis diagnosis, String cause) {
    return diagnosis.faults().stream()
        .filter(fault -> fault.cause().equals(cause))
        .mapToDouble(Fault::confidence)
        .findFirst()
        .orElse(0);
  }

  @Test
  void action_triedBefore_isNotRecommended() {
    assertTrue(after().recommendations().stream().anyMatch(r -> r.action().equals("INSERT_CHIP")));
    assertFalse(
        after("INSERT_CHIP").recommendations().stream()
            .anyMatch(r -> r.action().equals("INSERT_CHIP")));
  }

  @Test
  void cause_whoseCuresFailed_isLessLikely() {
    Diagnosis after = after("INSERT_CHIP", "CLEAN_CARD_AND_READER", "USE_OTHER_ENTRY_MODE");
    assertTrue(
        confidence(after, "MAGSTRIPE_NOT_READABLE")
            < confidence(after(), "MAGSTRIPE_NOT_READABLE"));
  }

  @Test
  void action_unknown_changesNothingElse() {
    assertEquals(after().cause(), after("DANCE_FOR_RAIN").cause());
  }
}
