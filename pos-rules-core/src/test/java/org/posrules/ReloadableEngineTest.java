package org.posrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posrules.history.IncidentHistory;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.RulebookException;

/** Rules are changed as a whole under those who hold the engine. */
class ReloadableEngineTest {
  private static final FailedTransaction EXPIRED =
      FailedTransaction.builder().responseCode("54").responseCodeScheme("bank-codes").build();
  private static final RuleSource TINY = RuleSource.trusted(TinyRulebook.source());

  private final ReloadableEngine engine =
      new ReloadableEngine(
          DiagnosticEngine.builder()
              .language(Locale.SIMPLIFIED_CHINESE)
              .clock(Clock.fixed(Instant.parse("2026-11-28T00:00:00Z"), ZoneOffset.UTC))
              .history(IncidentHistory.inMemory(10))
              .build());

  @Test
  void rules_reloaded_answerFromThenOn() {
    String before = engine.rulebook().version().digest();
    String after = engine.reload(TINY).version().digest();

    assertEquals(after, engine.diagnose(EXPIRED).rulebook().digest());
    assertEquals(after, engine.rulebook().version().digest());
    assertNotEquals(before, after);
  }

  @Test
  void rules_thatCannotBeUsed_leaveThoseBefore(@TempDir Path empty) {
    String before = engine.rulebook().version().digest();

    assertThrows(
        RulebookException.class,
        () -> engine.reload(RuleSource.trusted(RuleSource.directory(empty))));
    assertEquals(before, engine.diagnose(EXPIRED).rulebook().digest());
  }

  @Test
  void settings_outliveTheRules() {
    engine.diagnose(EXPIRED);
    engine.reload(TINY);

    assertEquals(Locale.SIMPLIFIED_CHINESE, engine.diagnose(EXPIRED).language());
    assertEquals(true, engine.diagnoseAndAsk(EXPIRED).history().stored());
  }
}
