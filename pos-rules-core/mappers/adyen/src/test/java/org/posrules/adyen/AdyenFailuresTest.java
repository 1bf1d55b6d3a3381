package org.posrules.adyen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.AdviceCode;
import org.posrules.Diagnosis;
import org.posrules.DiagnosticEngine;
import org.posrules.FailedTransaction;
import org.posrules.InquiryOutcome;
import org.posrules.PaymentState;
import org.posrules.RetryAdvice;
import org.posrules.SchemeCode;

class AdyenFailuresTest {
  private static final DiagnosticEngine ENGINE = DiagnosticEngine.create();

  private static Diagnosis diagnose(FailedTransaction.Builder facts) {
    return ENGINE.diagnose(facts.build());
  }

  private static RetryAdvice advice(FailedTransaction.Builder facts) {
    return diagnose(facts).retry().advice();
  }

  @Test
  void payment_unanswered_isToBeVerifiedFirst() {
    assertEquals(RetryAdvice.VERIFY_FIRST, advice(AdyenFailures.unanswered()));
  }

  @ParameterizedTest
  @CsvSource({"12,INSUFFICIENT_FUNDS", "6,CARD_EXPIRED", "Not enough balance,INSUFFICIENT_FUNDS"})
  void payment_refused_isDeclinedForTheReason(String reason, String cause) {
    boolean isCode = reason.length() < 3;
    Diagnosis diagnosis =
        diagnose(
            AdyenFailures.payment("Refused", isCode ? reason : null, isCode ? null : reason, null));

    assertEquals(cause, diagnosis.cause());
    assertEquals(PaymentState.DECLINED, diagnosis.payment().state());
  }

  @Test
  void payment_raw_isOfTheBrand() {
    FailedTransaction facts =
        AdyenFailures.payment(
                "Refused",
                "2",
                "Refused",
                Map.of(
                    "paymentMethod", "mc",
                    "refusalReasonRaw", "05 : Do not honor",
                    "merchantAdviceCode", "03 : Do not try again"))
            .build();

    assertEquals(List.of(new SchemeCode("mastercard", "05")), facts.codes());
    assertEquals(new AdviceCode("mastercard", "03"), facts.adviceCode());
    assertEquals(RetryAdvice.DO_NOT_RETRY, ENGINE.diagnose(facts).retry().advice());
  }

  @Test
  void payment_rawOfAnUnknownBrand_hasNoScheme() {
    FailedTransaction facts =
        AdyenFailures.payment("Refused", "2", null, Map.of("refusalReasonRaw", "51 : Insufficient"))
            .build();

    assertEquals(List.of(new SchemeCode(null, "51")), facts.codes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"DECLINED", "Issuer says : no", "", " : ", "05"})
  void payment_rawWithoutCode_isNoCode(String raw) {
    FailedTransaction facts =
        AdyenFailures.payment("Refused", "2", null, Map.of("refusalReasonRaw", raw)).build();

    assertEquals(List.of(), facts.codes());
  }

  @Test
  void payment_error_isToBeVerifiedFirst() {
    assertEquals(
        RetryAdvice.VERIFY_FIRST,
        advice(AdyenFailures.payment("Error", "4", "Acquirer Error", null)));
  }

  @ParameterizedTest
  @CsvSource({
    "Authorised,APPROVED",
    "PartiallyAuthorised,APPROVED",
    "Pending,IN_PROGRESS",
    "Received,IN_PROGRESS",
    "RedirectShopper,IN_PROGRESS",
    "ChallengeShopper,IN_PROGRESS",
    "Refused,",
    "Error,",
    "OfTomorrow,",
    ","
  })
  void payment_result_settlesOnlyWhatItSays(String result, InquiryOutcome outcome) {
    assertEquals(outcome, AdyenFailures.payment(result, null, null, null).build().inquiry());
  }

  @Test
  void payment_authorised_isNotToBeRepeated() {
    assertEquals(
        RetryAdvice.DO_NOT_RETRY, advice(AdyenFailures.payment("Authorised", null, null, null)));
  }

  @Test
  void payment_ofAnUnknownResult_isToBeVerifiedFirst() {
    assertEquals(
        RetryAdvice.VERIFY_FIRST, advice(AdyenFailures.payment("OfTomorrow", null, "x", null)));
  }

  @Test
  void terminal_refusal_isDeclinedForTheReason() {
    String extras =
        "tid=1&refusalReason=210%20Not+enough%20balance&message=NOT_ENOUGH_BALANCE"
            + "&paymentMethod=visa&refusalReasonRaw=51%20%3A%20Insufficient+funds&bad=%zz";
    FailedTransaction facts = AdyenFailures.terminal("Failure", "Refusal", extras).build();

    assertEquals(
        List.of(new SchemeCode("adyen", "210 Not enough balance"), new SchemeCode("visa", "51")),
        facts.codes());
    assertEquals("INSUFFICIENT_FUNDS", ENGINE.diagnose(facts).cause());
    assertEquals(PaymentState.DECLINED, ENGINE.diagnose(facts).payment().state());
  }

  @Test
  void terminal_messageAlone_isTheReason() {
    Diagnosis diagnosis =
        diagnose(AdyenFailures.terminal("Failure", "Refusal", "message=CARD_EXPIRED"));

    assertEquals("CARD_EXPIRED", diagnosis.cause());
  }

  @ParameterizedTest
  @ValueSource(strings = {"eyJtZXNzYWdlIjoiQ0FSRF9FWFBJUkVEIn0=", "{\"a\":1}", "&&=&", ""})
  void terminal_extrasInAnotherForm_areNotRead(String extras) {
    FailedTransaction facts = AdyenFailures.terminal("Failure", "Refusal", extras).build();

    assertEquals(List.of(), facts.codes());
    assertEquals("CARD_DECLINED", ENGINE.diagnose(facts).cause());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "InProgress",
        "Busy",
        "Aborted",
        "DeviceOut",
        "UnreachableHost",
        "UnavailableDevice",
        "Timeout",
        "NotFound",
        "OfTomorrow"
      })
  void terminal_conditionThatLeavesItOpen_isToBeVerifiedFirst(String condition) {
    assertEquals(
        RetryAdvice.VERIFY_FIRST, advice(AdyenFailures.terminal("Failure", condition, null)));
  }

  @Test
  void terminal_cancelled_hasNotBeenSent() {
    assertEquals(
        PaymentState.NOT_SENT,
        diagnose(AdyenFailures.terminal("Failure", "Cancel", null)).payment().state());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Success", "Partial"})
  void terminal_approved_isNotToBeRepeated(String result) {
    assertEquals(RetryAdvice.DO_NOT_RETRY, advice(AdyenFailures.terminal(result, null, null)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 99, 600, 500, 502, 504, 408})
  void call_withoutAnAnswerOrBroken_isToBeVerifiedFirst(int status) {
    assertEquals(RetryAdvice.VERIFY_FIRST, advice(AdyenFailures.call(status, null)));
  }

  @Test
  void call_processedBefore_isToBeVerifiedFirst() {
    assertEquals(RetryAdvice.VERIFY_FIRST, advice(AdyenFailures.call(422, "704")));
  }

  @Test
  void call_withoutHttpStatus_doesNotThrow() {
    assertNull(AdyenFailures.call(0, null).build().httpStatus());
  }

  @Test
  void call_unauthorised_isRefused() {
    assertEquals("CREDENTIALS_INVALID", diagnose(AdyenFailures.call(401, "000")).cause());
  }
}
