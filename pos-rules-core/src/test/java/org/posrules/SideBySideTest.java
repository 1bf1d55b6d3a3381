package org.posrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.posrules.rulebook.RuleSource;

/** Engines with different rulebooks, in one process, do not disturb each other. */
class SideBySideTest {
  private static final DiagnosticEngine ONE = TinyRulebook.engine();
  private static final DiagnosticEngine OTHER =
      DiagnosticEngine.builder()
          .rules(
              RuleSource.trusted(
                  RuleSource.inMemory(
                      TinyRulebook.changed(
                          "tiny/tiny.drl",
                          "Finding.of( \"HOST_TIMEOUT\", Strength.STRONG )",
                          "Finding.of( \"HOST_BUSY\", Strength.STRONG )"))))
          .build();
  private static final FailedTransaction GIVEN =
      FailedTransaction.builder().requestSent(true).replyReceived(false).build();

  @Test
  void engines_askedInTurn_answerByTheirOwnRules() {
    List<String> causes = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      causes.add(ONE.diagnose(GIVEN).cause());
      causes.add(OTHER.diagnose(GIVEN).cause());
    }
    assertEquals(List.of("HOST_TIMEOUT", "HOST_BUSY", "HOST_TIMEOUT", "HOST_BUSY"), causes);
  }

  @Test
  void diagnosis_ofEither_namesItsOwnRulebook() {
    assertNotEquals(ONE.diagnose(GIVEN).rulebook(), OTHER.diagnose(GIVEN).rulebook());
  }
}
