package org.posrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.posrules.DiagnosticEngine;
import org.posrules.FailedTransaction;
import org.posrules.OpenRooms;
import org.posrules.cases.Cases;
import org.posrules.rulebook.RuleSource;

/** The rulebook in the jar and the one in the folder are one and the same. */
class BundledAndDirectoryTest {
  private static DiagnosticEngine bundled;
  private static DiagnosticEngine directory;

  @BeforeAll
  static void engines() {
    bundled = engine(RuleSource.bundled());
    directory = engine(RuleSource.directory(Cases.RULES));
  }

  private static DiagnosticEngine engine(RuleSource source) {
    return DiagnosticEngine.builder()
        .rules(source)
        .ids(() -> "ID")
        .clock(Clock.fixed(OpenRooms.NOW, ZoneOffset.UTC))
        .build();
  }

  private static List<FailedTransaction> given() {
    return Cases.requests().toList();
  }

  @Test
  void digest_ofBoth_isTheSame() {
    assertEquals(bundled.rulebook().version(), directory.rulebook().version());
  }

  @Test
  void rules_ofBoth_areTheSame() {
    assertEquals(bundled.rulebook(), directory.rulebook());
  }

  @Test
  void diagnoses_ofBoth_areTheSame() {
    for (FailedTransaction given : given()) {
      assertEquals(bundled.diagnose(given), directory.diagnose(given));
    }
  }
}
