package org.posrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.posrules.BundledRulebook;
import org.posrules.DiagnosticEngine;
import org.posrules.FailedTransaction;
import org.posrules.OpenRooms;
import org.posrules.cases.Cases;
import org.posrules.internal.authoring.cases.RuleCase;
import org.posrules.internal.authoring.gate.Gate;
import org.posrules.internal.engine.RuleBase;
import org.posrules.internal.judging.Loaded;
import org.posrules.rulebook.RuleSource;

/** The rulebook in the jar and the one in the folder are one and the same. */
class BundledAndDirectoryTest {
  private static Loaded bundled;
  private static Loaded directory;

  @BeforeAll
  static void load() {
    bundled = Loaded.from(RuleSource.bundled());
    directory = Loaded.from(RuleSource.directory(Cases.RULES));
  }

  private static DiagnosticEngine engine(RuleSource source) {
    return DiagnosticEngine.builder()
        .rules(source)
        .ids(() -> "ID")
        .clock(Clock.fixed(OpenRooms.NOW, ZoneOffset.UTC))
        .build();
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
    OpenRooms ofFolder = OpenRooms.of(directory, directory.rules());
    for (FailedTransaction given : Cases.requests().toList()) {
      assertEquals(BundledRulebook.rooms().diagnose(given), ofFolder.diagnose(given));
    }
  }

  @Test
  void questions_ofBoth_areTheSame() {
    DiagnosticEngine ofJar = engine(RuleSource.bundled());
    DiagnosticEngine ofFolder = engine(RuleSource.directory(Cases.RULES));
    for (RuleCase story : Cases.scenarios()) {
      assertEquals(ofJar.diagnose(story.given()), ofFolder.diagnose(story.given()));
    }
  }

  /** Rules that are those of the jar are taken from there; here they are compiled all the same. */
  @Test
  void rules_compiledBehindTheGate_giveTheSameDiagnoses() {
    OpenRooms compiled =
        OpenRooms.of(
            bundled,
            RuleBase.of(Gate.compile(directory.content().drl()), directory.content().families()));
    for (FailedTransaction given : Cases.requests().toList()) {
      assertEquals(BundledRulebook.rooms().diagnose(given), compiled.diagnose(given));
    }
  }
}
