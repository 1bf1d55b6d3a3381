package org.posrules.internal.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.PaymentState;
import org.posrules.Retry.Reference;
import org.posrules.RetryAdvice;
import org.posrules.TinyRulebook;
import org.posrules.facts.Finding;
import org.posrules.facts.ResemblanceSignal;
import org.posrules.facts.Signal;
import org.posrules.facts.Strength;
import org.posrules.internal.values.FiredFinding;
import org.posrules.internal.values.JudgedPayment;
import org.posrules.internal.values.RankedCause;

/** What may be repeated, by the state of the payment and the suspects. */
class RetryRuleTest {
  private static Verdict verdict(
      PaymentState state, boolean inquired, boolean never, String causes) {
    List<RankedCause> suspects = ranked(causes);
    JudgedPayment payment = new JudgedPayment(state, List.of(), inquired, Set.of(), never);
    return RetryRule.of(payment, suspects, suspects);
  }

  private static List<RankedCause> ranked(String causes) {
    List<RankedCause> ranked = new ArrayList<>();
    for (String cause : causes == null ? List.<String>of() : List.of(causes.split(" "))) {
      ranked.add(
          new RankedCause(
              TinyRulebook.content().causes().get(cause), 0.8, 0.4, List.of(), List.of()));
    }
    return ranked;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CHARGED  | CARD_MISREAD                        | DO_NOT_RETRY
          UNKNOWN  |                                     | VERIFY_FIRST
          UNKNOWN  | CARD_MISREAD                        | VERIFY_FIRST
          UNKNOWN  | LOST_CARD                           | DO_NOT_RETRY
          NOT_SENT |                                     | RETRY_AFTER_FIX
          NOT_SENT | CARD_MISREAD                        | RETRY_NOW
          NOT_SENT | HOST_TIMEOUT                        | RETRY_AFTER_FIX
          NOT_SENT | CARD_MISREAD LINK_DOWN              | RETRY_AFTER_FIX
          NOT_SENT | CARD_MISREAD LINK_DOWN LOST_CARD    | DO_NOT_RETRY
          DECLINED |                                     | RETRY_AFTER_FIX
          DECLINED | HOST_BUSY                           | RETRY_LATER
          DECLINED | CARD_DECLINED                       | RETRY_AFTER_FIX
          REVERSED | HOST_BUSY                           | RETRY_LATER
          """)
  void repeat_inAState_isAdvisedSo(PaymentState state, String causes, RetryAdvice advice) {
    assertEquals(advice, verdict(state, false, false, causes).advice());
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_SENT, CARD_MISREAD, RETRY_AFTER_FIX",
    "DECLINED, HOST_BUSY, RETRY_AFTER_FIX",
    "UNKNOWN, LOST_CARD, VERIFY_FIRST",
    "UNKNOWN, CARD_MISREAD, VERIFY_FIRST"
  })
  void suspectThatTheTextOnlyResembles_hasNoSay(
      PaymentState state, String cause, RetryAdvice advice) {
    RankedCause suspect = resembled(cause);
    JudgedPayment payment = new JudgedPayment(state, List.of(), false, Set.of(), false);
    assertEquals(advice, RetryRule.of(payment, List.of(suspect), List.of(suspect)).advice());
  }

  private static RankedCause resembled(String cause) {
    Signal like = new ResemblanceSignal(cause, Strength.MEDIUM, 0.7, "words", List.of("errorText"));
    FiredFinding finding =
        new FiredFinding(Finding.of(cause, Strength.MEDIUM), "LEX-001", List.of(like));
    return new RankedCause(
        TinyRulebook.content().causes().get(cause), 0.6, 0.7, List.of(finding), List.of());
  }

  @Test
  void suspectBehindWhatTheTextOnlyResembles_letsNobodyRepeatAtOnce() {
    JudgedPayment payment =
        new JudgedPayment(PaymentState.NOT_SENT, List.of(), false, Set.of(), false);
    RankedCause misread = ranked("CARD_MISREAD").get(0);
    assertEquals(
        RetryAdvice.RETRY_AFTER_FIX,
        RetryRule.of(payment, List.of(resembled("HOST_BUSY"), misread), List.of(misread)).advice());
    assertEquals(
        RetryAdvice.RETRY_NOW,
        RetryRule.of(payment, List.of(misread, resembled("HOST_BUSY")), List.of(misread)).advice());
  }

  @ParameterizedTest
  @CsvSource({"NOT_SENT, RETRY_LATER", "REVERSED, RETRY_LATER", "DECLINED, RETRY_AFTER_FIX"})
  void causeNotToBeRepeatedUnseen_onceInquired_mayBe(PaymentState state, RetryAdvice advice) {
    assertEquals(advice, verdict(state, true, false, "HOST_TIMEOUT").advice());
  }

  @ParameterizedTest
  @CsvSource({"NOT_SENT", "DECLINED", "REVERSED", "UNKNOWN", "CHARGED"})
  void refusalForGood_inAnyState_forbidsARepeat(PaymentState state) {
    assertEquals(RetryAdvice.DO_NOT_RETRY, verdict(state, true, true, "CARD_MISREAD").advice());
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_SENT, CARD_MISREAD, SAME", "DECLINED, HOST_BUSY, NEW", "UNKNOWN, CARD_MISREAD, SAME",
    "REVERSED, CARD_MISREAD, NEW", "CHARGED, CARD_MISREAD, NONE", "DECLINED, LOST_CARD, NONE"
  })
  void reference_ofARepeat_isNewOnceTheOldIsClosed(
      PaymentState state, String cause, Reference reference) {
    assertEquals(reference, verdict(state, false, false, cause).reference());
  }

  @ParameterizedTest
  @CsvSource({
    "UNKNOWN, CARD_MISREAD, 30",
    "UNKNOWN, HOST_BUSY, 60",
    "DECLINED, HOST_BUSY, 60",
    "NOT_SENT, CARD_MISREAD, 0",
    "CHARGED, HOST_BUSY, 0"
  })
  void wait_beforeWhatComesNext_isTheLongestNeeded(PaymentState state, String cause, int seconds) {
    assertEquals(seconds, verdict(state, false, false, cause).afterSeconds());
  }

  /** An outage that memory knows of: "wait, then repeat" is more than the own facts allow. */
  @Test
  void suspectOfMemory_whereTheOwnFactsNameNone_softensNothing() {
    JudgedPayment payment =
        new JudgedPayment(PaymentState.NOT_SENT, List.of(), true, Set.of(), false);
    Verdict verdict = RetryRule.of(payment, ranked("HOST_BUSY"), List.of());
    assertEquals(RetryAdvice.RETRY_AFTER_FIX, verdict.advice());
  }
}
