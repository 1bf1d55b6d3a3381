package org.posrules.stripe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.stripe.model.PaymentIntent;
import com.stripe.model.terminal.Reader;
import com.stripe.net.ApiResource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.Diagnosis;
import org.posrules.DiagnosticEngine;
import org.posrules.EntryMode;
import org.posrules.FailedTransaction;
import org.posrules.InquiryOutcome;
import org.posrules.Money;
import org.posrules.PaymentState;
import org.posrules.RetryAdvice;
import org.posrules.SchemeCode;
import org.posrules.TransactionType;

/** With objects that the library's own reader has read. */
class StripeObjectsTest {
  private static final DiagnosticEngine ENGINE = DiagnosticEngine.create();

  private static Diagnosis diagnose(FailedTransaction.Builder facts) {
    return ENGINE.diagnose(facts.build());
  }

  private static PaymentIntent payment(String json) {
    return ApiResource.GSON.fromJson(json, PaymentIntent.class);
  }

  @Test
  void payment_lastErrorAtAReader_isDeclined() {
    FailedTransaction facts =
        StripeFailures.failed(
                payment(
                    """
                    {"id": "pi_1", "object": "payment_intent", "amount": 500, "currency": "jpy",
                      "status": "requires_payment_method", "last_payment_error": {
                        "type": "card_error", "code": "card_declined",
                        "decline_code": "pin_try_exceeded", "network_decline_code": "75",
                        "payment_method": {"object": "payment_method", "type": "card_present",
                          "card_present": {"brand": "visa", "exp_month": 1, "exp_year": 2030,
                            "read_method": "contact_emv"}}}}
                    """))
            .build();

    assertEquals(EntryMode.CHIP, facts.entryMode());
    assertEquals(Money.of("500", "JPY"), facts.amount());
    assertEquals(List.of(new SchemeCode("visa", "75")), facts.codes());
    assertEquals("PIN_TRIES_EXCEEDED", ENGINE.diagnose(facts).cause());
    assertEquals(PaymentState.DECLINED, ENGINE.diagnose(facts).payment().state());
  }

  @ParameterizedTest
  @CsvSource({
    "succeeded,APPROVED", "requires_capture,APPROVED", "processing,IN_PROGRESS",
    "requires_action,IN_PROGRESS", "canceled,DECLINED", "requires_payment_method,",
    "requires_confirmation,", "of_tomorrow,"
  })
  void payment_status_settlesOnlyWhatIsFinal(String status, InquiryOutcome outcome) {
    FailedTransaction facts =
        StripeFailures.failed(payment("{\"status\": \"" + status + "\"}")).build();

    assertEquals(outcome, facts.inquiry());
  }

  @Test
  void payment_declinedOnceAndThenMade_isCharged() {
    FailedTransaction.Builder facts =
        StripeFailures.failed(
            payment(
                """
                {"status": "succeeded", "last_payment_error":
                  {"code": "card_declined", "decline_code": "insufficient_funds"}}
                """));

    assertEquals(PaymentState.CHARGED, diagnose(facts).payment().state());
  }

  @ParameterizedTest
  @CsvSource({"isk", "ugx", "mga", "xau", "zzz", "''"})
  void amount_inACurrencyCountedOtherwise_isUnknown(String currency) {
    assertNull(Amounts.of(18000L, currency));
  }

  private static Reader reader(String json) {
    return ApiResource.GSON.fromJson(json, Reader.class);
  }

  @Test
  void reader_actionFailed_isToBeVerifiedUnlessRefused() {
    String action =
        "{\"id\": \"tmr_1\", \"action\": {\"status\": \"failed\", \"failure_code\": \"%s\"}}";

    assertEquals(
        RetryAdvice.VERIFY_FIRST,
        diagnose(StripeFailures.failed(reader(action.formatted("terminal_reader_hardware_fault"))))
            .retry()
            .advice());
    assertEquals(
        PaymentState.DECLINED,
        diagnose(StripeFailures.failed(reader(action.formatted("card_declined"))))
            .payment()
            .state());
  }

  @Test
  void reader_actionInProgress_isToBeVerifiedFirst() {
    FailedTransaction facts =
        StripeFailures.failed(
                reader(
                    "{\"id\": \"tmr_1\", \"status\": \"offline\", \"action\": {\"status\":"
                        + " \"in_progress\"}}"))
            .build();

    assertEquals(InquiryOutcome.IN_PROGRESS, facts.inquiry());
    assertEquals(List.of("READER_DISCONNECTED"), facts.deviceStatus());
    assertEquals(RetryAdvice.VERIFY_FIRST, ENGINE.diagnose(facts).retry().advice());
  }

  @ParameterizedTest
  @CsvSource({
    "process_payment_intent,true,", "confirm_payment_intent,true,", "refund_payment,true,REFUND",
    "of_tomorrow,true,", "collect_payment_method,,", "set_reader_display,,"
  })
  void reader_action_isARequestWhereItMovesMoney(
      String action, Boolean sent, TransactionType type) {
    String json = "{\"action\": {\"type\": \"" + action + "\", \"status\": \"failed\"}}";
    FailedTransaction facts = StripeFailures.failed(reader(json)).build();

    assertEquals(sent, facts.requestSent());
    assertEquals(type, facts.transactionType());
  }
}
