package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.posrules.DiagnosticEngine;
import org.posrules.FailedTransaction;
import org.posrules.rulebook.RuleSource;
import org.posrules.service.Diagnoser;
import org.posrules.service.testing.Samples;

class CanaryTest {

  @Test
  void canary_overTheBundledRules_sings() {
    Diagnoser bundled =
        Diagnoser.of(DiagnosticEngine.builder().rules(RuleSource.bundled()).build());

    assertTrue(Canary.sings(bundled));
  }

  @Test
  void canary_ofAnotherCause_isSilent() {
    FailedTransaction other = FailedTransaction.builder().errorText("x").build();
    Diagnoser wrong = (transaction, questions) -> Samples.unknown(other);

    assertFalse(Canary.sings(wrong));
  }
}
