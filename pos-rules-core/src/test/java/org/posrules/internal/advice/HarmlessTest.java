package org.posrules.internal.advice;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.posrules.ActingParty;
import org.posrules.FaultCategory;
import org.posrules.Outcome;
import org.posrules.PaymentState;
import org.posrules.RetryAdvice;
import org.posrules.internal.values.JudgedPayment;
import org.posrules.internal.values.RankedCause;
import org.posrules.internal.values.Ranking;
import org.posrules.internal.values.Says;
import org.posrules.rulebook.Cause;
import org.posrules.rulebook.Cause.MoneyState;

class HarmlessTest {
  private static final RankedCause PROMPT = reading("PROMPT", Outcome.NO_FAULT, MoneyState.OPEN);
  private static final RankedCause APPROVAL =
      reading("APPROVAL", Outcome.NO_FAULT, MoneyState.CHARGED);
  private static final RankedCause FAULT = reading("FAULT", Outcome.DIAGNOSED, MoneyState.OPEN);

  private static RankedCause reading(String name, Outcome outcome, MoneyState money) {
    Cause cause =
        new Cause(
            name,
            null,
            FaultCategory.UNKNOWN,
            outcome,
            ActingParty.MERCHANT,
            RetryAdvice.DO_NOT_RETRY,
            money,
            "",
            0,
            null);
    return new RankedCause(cause, 0.85, 0.9, List.of(), List.of());
  }

  private static boolean holds(RankedCause reading, boolean never, Says... said) {
    Ranking ranking = new Ranking(List.of(), List.of(), List.of(reading));
    return Harmless.of(ranking, judged(never, said)).isPresent();
  }

  private static JudgedPayment judged(boolean never, Says... said) {
    return new JudgedPayment(PaymentState.UNKNOWN, List.of(), false, Set.of(said), never);
  }

  @Test
  void prompt_nothingSaidOfTheMoney_holds() {
    assertTrue(holds(PROMPT, false));
  }

  @Test
  void prompt_requestKnownNotToHaveLeft_holds() {
    assertTrue(holds(PROMPT, false, Says.KEPT));
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"KEPT", "BEFORE", "NO_MONEY"})
  void prompt_anythingElseSaidOfTheMoney_isNoMorePrompt(Says says) {
    assertFalse(holds(PROMPT, false, says));
  }

  @Test
  void approval_answeredAndClaimed_holds() {
    assertTrue(holds(APPROVAL, false, Says.APPROVED, Says.CLAIMED, Says.REPLIED, Says.SENT));
  }

  @ParameterizedTest
  @EnumSource(names = {"SILENT", "CUT", "REFUSED", "SAID_REFUSED", "FOUND_NOTHING", "KEPT"})
  void approval_contradicted_isNoMoreApproval(Says says) {
    assertFalse(holds(APPROVAL, false, Says.CLAIMED, says));
  }

  @Test
  void prompt_besideAFault_doesNotCount() {
    Ranking ranking = new Ranking(List.of(FAULT), List.of(), List.of(PROMPT));
    assertTrue(Harmless.of(ranking, judged(false)).isEmpty());
  }

  @Test
  void prompt_whereSomethingForbidsARepeat_doesNotCount() {
    assertFalse(holds(PROMPT, true));
  }
}
