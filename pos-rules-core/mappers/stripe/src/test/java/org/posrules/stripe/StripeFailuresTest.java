package org.posrules.stripe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.ApiException;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.CardException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.AdviceCode;
import org.posrules.Diagnosis;
import org.posrules.DiagnosticEngine;
import org.posrules.FailedTransaction;
import org.posrules.Money;
import org.posrules.PaymentState;
import org.posrules.RetryAdvice;
import org.posrules.SchemeCode;

/** With the client of the library itself, which talks to a server on this machine. */
class StripeFailuresTest {
  private static final DiagnosticEngine ENGINE = DiagnosticEngine.create();
  private static final String DECLINED =
      """
      {"error": {"type": "card_error", "code": "card_declined",
        "decline_code": "insufficient_funds",
        "message": "Your card was declined.", "advice_code": "do_not_try_again",
        "network_decline_code": "51", "network_advice_code": "02",
        "payment_method": {"id": "pm_1", "object": "payment_method", "type": "card",
          "card": {"brand": "mastercard", "exp_month": 12, "exp_year": 2027}},
        "payment_intent": {"id": "pi_1", "object": "payment_intent", "amount": 18000,
          "currency": "eur", "status": "requires_payment_method"}}}
      """;

  private static Server server;

  @BeforeAll
  static void start() throws IOException {
    server = new Server();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static StripeException thrown(
      Class<? extends StripeException> type, int status, String body) {
    server.willAnswer(status, body);
    StripeException exception = assertThrows(StripeException.class, server::pay);
    return assertInstanceOf(type, exception);
  }

  private static String error(String type, String code) {
    return "{\"error\": {\"type\": \"" + type + "\", \"code\": \"" + code + "\"}}";
  }

  private static Diagnosis diagnose(FailedTransaction.Builder facts) {
    return ENGINE.diagnose(facts.build());
  }

  @Test
  void card_declined_givesAllThatIsSaidOfIt() {
    FailedTransaction facts =
        StripeFailures.failed(thrown(CardException.class, 402, DECLINED)).build();

    assertEquals("insufficient_funds", facts.responseCode());
    assertEquals("stripe", facts.responseCodeScheme());
    assertEquals(List.of(new SchemeCode("mastercard", "51")), facts.codes());
    assertEquals(new AdviceCode("mastercard", "02"), facts.adviceCode());
    assertEquals(YearMonth.of(2027, 12), facts.cardExpiry());
    assertEquals(Money.of("180.00", "EUR"), facts.amount());
    assertEquals(402, facts.httpStatus());
    assertNull(facts.inquiry());
  }

  @ParameterizedTest
  @CsvSource({
    "insufficient_funds,INSUFFICIENT_FUNDS",
    "expired_card,CARD_EXPIRED",
    "lost_card,LOST_CARD"
  })
  void card_declined_isDeclinedForTheIssuersReason(String code, String cause) {
    String body =
        """
        {"error": {"type": "card_error", "code": "card_declined", "decline_code": "%s"}}
        """;
    StripeException exception = thrown(CardException.class, 402, body.formatted(code));
    Diagnosis diagnosis = diagnose(StripeFailures.failed(exception));

    assertEquals(cause, diagnosis.cause());
    assertEquals(PaymentState.DECLINED, diagnosis.payment().state());
  }

  @Test
  void advice_ofStripeToTryNoMore_forbidsARepeat() {
    String body =
        """
        {"error": {"type": "card_error", "code": "card_declined",
          "decline_code": "generic_decline", "advice_code": "do_not_try_again"}}
        """;

    assertEquals(
        RetryAdvice.DO_NOT_RETRY,
        diagnose(StripeFailures.failed(thrown(CardException.class, 402, body))).retry().advice());
  }

  @Test
  void connection_lostAfterSending_isToBeVerifiedFirst() {
    server.willHangUp();
    StripeException exception = assertThrows(ApiConnectionException.class, server::pay);
    FailedTransaction facts = StripeFailures.failed(exception).build();

    assertEquals(true, facts.requestSent());
    assertEquals(false, facts.replyReceived());
    assertNull(facts.httpStatus());
    assertEquals(RetryAdvice.VERIFY_FIRST, ENGINE.diagnose(facts).retry().advice());
  }

  @Test
  void answer_thatIsNoJson_isToBeVerifiedFirst() {
    StripeException exception = thrown(ApiException.class, 200, "<html>");

    assertEquals(
        RetryAdvice.VERIFY_FIRST, diagnose(StripeFailures.failed(exception)).retry().advice());
  }

  @Test
  void server_fails_isToBeVerifiedFirst() {
    StripeException exception =
        thrown(ApiException.class, 500, "{\"error\": {\"type\": \"api_error\"}}");

    assertEquals(
        RetryAdvice.VERIFY_FIRST, diagnose(StripeFailures.failed(exception)).retry().advice());
  }

  @Test
  void key_usedForAnotherRequest_isToBeVerifiedFirst() {
    StripeException exception =
        thrown(IdempotencyException.class, 400, "{\"error\": {\"type\": \"idempotency_error\"}}");

    assertEquals("idempotency_error", StripeFailures.failed(exception).build().responseCode());
    assertEquals(
        RetryAdvice.VERIFY_FIRST, diagnose(StripeFailures.failed(exception)).retry().advice());
  }

  @Test
  void tooManyRequests_mayHideALostAnswer() {
    StripeException exception =
        thrown(RateLimitException.class, 429, error("rate_limit_error", "rate_limit"));
    Diagnosis diagnosis = diagnose(StripeFailures.failed(exception));

    assertEquals("TOO_MANY_REQUESTS", diagnosis.cause());
    assertEquals(RetryAdvice.VERIFY_FIRST, diagnosis.retry().advice());
  }

  @Test
  void apiKey_wrong_isRefused() {
    StripeException exception =
        thrown(
            AuthenticationException.class,
            401,
            "{\"error\": {\"type\": \"invalid_request_error\", \"code\": \"api_key_expired\"}}");
    Diagnosis diagnosis = diagnose(StripeFailures.failed(exception));

    assertEquals("CREDENTIALS_INVALID", diagnosis.cause());
    assertEquals(PaymentState.DECLINED, diagnosis.payment().state());
  }

  @Test
  void code_unknown_isToBeVerifiedFirst() {
    StripeException exception =
        thrown(InvalidRequestException.class, 404, error("some_error", "of_tomorrow"));

    assertEquals(
        RetryAdvice.VERIFY_FIRST, diagnose(StripeFailures.failed(exception)).retry().advice());
  }

  @Test
  void confirmation_ofAPaymentThatSucceeded_isNotToBeRepeated() {
    String body =
        """
        {"error": {"type": "invalid_request_error", "code": "payment_intent_unexpected_state",
          "payment_intent": {"id": "pi_1", "object": "payment_intent", "status": "succeeded"}}}
        """;
    Diagnosis diagnosis =
        diagnose(StripeFailures.failed(thrown(InvalidRequestException.class, 400, body)));

    assertEquals(PaymentState.CHARGED, diagnosis.payment().state());
    assertEquals(RetryAdvice.DO_NOT_RETRY, diagnosis.retry().advice());
  }

  @Test
  void reader_offlineAtOnce_hasNotBeenAsked() {
    StripeException exception =
        thrown(
            InvalidRequestException.class,
            400,
            error("invalid_request_error", "terminal_reader_offline"));
    Diagnosis diagnosis = diagnose(StripeFailures.failed(exception));

    assertEquals("READER_NOT_CONNECTED", diagnosis.cause());
    assertTrue(diagnosis.payment().state().isRepeatable());
  }

  @ParameterizedTest
  @CsvSource({"terminal_reader_timeout", "terminal_reader_busy", "terminal_reader_hardware_fault"})
  void reader_mayHaveStarted_isToBeVerifiedFirst(String code) {
    StripeException exception =
        thrown(InvalidRequestException.class, 400, error("invalid_request_error", code));

    assertEquals(
        RetryAdvice.VERIFY_FIRST, diagnose(StripeFailures.failed(exception)).retry().advice());
  }

  @ParameterizedTest
  @CsvSource({"0", "99", "600", ","})
  void status_thatIsNone_isUnknown(Integer status) {
    ApiException exception = new ApiException("no answer", null, null, status, null);

    assertNull(StripeFailures.failed(exception).build().httpStatus());
  }
}
