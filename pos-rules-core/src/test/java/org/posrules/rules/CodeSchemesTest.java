package org.posrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.ActingParty;
import org.posrules.AdviceCode;
import org.posrules.BundledRulebook;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.FaultCategory;
import org.posrules.Outcome;
import org.posrules.PaymentState;
import org.posrules.RetryAdvice;
import org.posrules.SchemeCode;

/** A code means what its scheme says, and nothing where nobody knows the scheme. */
class CodeSchemesTest {

  private static Diagnosis diagnose(FailedTransaction.Builder given) {
    return BundledRulebook.engine().diagnose(given.build());
  }

  private static FailedTransaction.Builder code(String scheme, String code) {
    return FailedTransaction.builder().responseCodeScheme(scheme).responseCode(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"67", "43", "04", "51", "00"})
  void number_ofASchemeThatNobodyKnows_concludesNothing(String number) {
    Diagnosis diagnosis = diagnose(code("some-national-acquirer", number));
    assertEquals(Diagnosis.UNRECOGNISED, diagnosis.cause());
    assertNotEquals(RetryAdvice.DO_NOT_RETRY, diagnosis.retry().advice());
    assertEquals(1, diagnosis.notes().size());
  }

  @Test
  void text_besideANumberOfAnUnknownScheme_speaks() {
    Diagnosis diagnosis =
        diagnose(code("some-national-acquirer", "67").errorText("Insufficient funds"));
    assertEquals("INSUFFICIENT_FUNDS", diagnosis.cause());
  }

  @Test
  void code_withoutAScheme_givesWayToTheText() {
    Diagnosis diagnosis = diagnose(code(null, "54").errorText("PIN pad not connected"));
    assertNotEquals("CARD_EXPIRED", diagnosis.cause());
  }

  /** 67 keeps the card in most schemes and closes the batch in others. */
  @ParameterizedTest
  @CsvSource({"67, batch closed", "67, 批次已关闭", "41, payment successful", "43, READY"})
  void accusingCode_withoutAScheme_yieldsToATextThatTellsOfNoFailure(String code, String text) {
    Diagnosis diagnosis = diagnose(code(null, code).errorText(text));

    assertNotEquals(FaultCategory.SECURITY, diagnosis.category());
    assertNotEquals(ActingParty.ISSUER, diagnosis.party());
    assertEquals(RetryAdvice.DO_NOT_RETRY, diagnosis.retry().advice());
  }

  /** What it would prove of the money is not proven; a repeat stays forbidden all the same. */
  @ParameterizedTest
  @CsvSource({
    "51, printer out of paper, VERIFY_FIRST",
    "43, printer out of paper, DO_NOT_RETRY",
    "91, printer out of paper, VERIFY_FIRST",
  })
  void code_withoutAScheme_thatTheTextContradicts_provesNothing(
      String code, String text, RetryAdvice advice) {
    Diagnosis diagnosis = diagnose(code(null, code).errorText(text));

    assertEquals("PRINTER_OUT_OF_PAPER", diagnosis.cause());
    assertEquals(PaymentState.UNKNOWN, diagnosis.payment().state());
    assertEquals(advice, diagnosis.retry().advice());
  }

  @Test
  void approval_withoutAScheme_isAClaim() {
    Diagnosis diagnosis = diagnose(code(null, "00"));

    assertEquals(PaymentState.UNKNOWN, diagnosis.payment().state());
    assertEquals(RetryAdvice.VERIFY_FIRST, diagnosis.retry().advice());
  }

  /** A claim is a veto, whatever refuses beside it. */
  @Test
  void approval_withoutAScheme_besideARefusalInTheText_leavesItOpen() {
    Diagnosis diagnosis = diagnose(code(null, "00").errorText("card expired"));

    assertEquals(PaymentState.UNKNOWN, diagnosis.payment().state());
    assertEquals(RetryAdvice.VERIFY_FIRST, diagnosis.retry().advice());
  }

  @Test
  void approval_withoutAScheme_asTheFinalAnswer_isOne() {
    Diagnosis diagnosis = diagnose(code(null, "00").replyReceived(true));

    assertEquals(PaymentState.CHARGED, diagnosis.payment().state());
    assertEquals(Outcome.NO_FAULT, diagnosis.outcome());
  }

  @Test
  void code_withoutAScheme_alone_isStillRead() {
    assertEquals("INSUFFICIENT_FUNDS", diagnose(code(null, "51")).cause());
  }

  @ParameterizedTest
  @CsvSource({
    "mastercard, 03, ISSUER_NEVER_APPROVES",
    "Mastercard, 24, ISSUER_ADVISES_LATER",
    "mastercard-mac, 03, ISSUER_NEVER_APPROVES",
    "visa, 1, ISSUER_NEVER_APPROVES",
    "VISA, 2, ISSUER_ADVISES_LATER",
    "visa-category, 1, ISSUER_NEVER_APPROVES",
  })
  void adviceCode_byTheCardSchemesName_isItsAdvice(String scheme, String code, String cause) {
    Diagnosis diagnosis =
        diagnose(code("iso8583-1987", "05").adviceCode(new AdviceCode(scheme, code)));
    assertEquals(cause, diagnosis.cause());
    assertEquals(List.of(), diagnosis.notes());
  }

  @Test
  void responseCode_byTheCardSchemesName_isNoAdvice() {
    assertEquals("MERCHANT_NOT_REGISTERED", diagnose(code("mastercard", "03")).cause());
  }

  @Test
  void adviceCode_ofASchemeThatNobodyKnows_isTold() {
    Diagnosis diagnosis =
        diagnose(code("iso8583-1987", "51").adviceCode(new AdviceCode("amex-advice", "03")));
    assertEquals("INSUFFICIENT_FUNDS", diagnosis.cause());
    assertEquals(
        List.of("Advice code 03 was not used: the scheme “amex-advice” is not known."),
        diagnosis.notes());
  }

  @ParameterizedTest
  @CsvSource({
    "Authorize.Net, 11, DUPLICATE_TRANSACTION",
    "Sberbank, 4451, INSUFFICIENT_FUNDS",
    "Payway, 38, PIN_TRIES_EXCEEDED",
    "PagBank, 20301, CARD_NOT_ACTIVATED",
    "UPI NPCI, ZM, PIN_INCORRECT",
    "收钱吧, EXPIRED_BARCODE, PAYMENT_CODE_INVALID",
    "银联商务, TIMEOUT, HOST_TIMEOUT",
  })
  void code_ofAnAcquirerOrGateway_isReadByAnyOfItsNames(String name, String code, String cause) {
    assertEquals(cause, diagnose(code(name, code)).cause());
  }

  @ParameterizedTest
  @CsvSource({
    "authorize-net, 127",
    "cybersource, 200",
    "payeezy, 260",
    "upi, U68",
    "wechat, PAYERROR",
    "shouqianba, PAY_FAIL_ERROR",
    "square, SERVICE_UNAVAILABLE",
  })
  void refusal_thatMayLeaveAnAuthorisation_verifiesFirst(String scheme, String code) {
    assertEquals(RetryAdvice.VERIFY_FIRST, diagnose(code(scheme, code)).retry().advice());
  }

  @Test
  void word_thatAnyInterfaceMayUse_namesItselfOnlyInItsScheme() {
    String word = "authentication_failed";
    assertEquals(
        List.of("SECURITY_FAULT_UNNAMED", "CARDHOLDER_VERIFICATION_FAILED"),
        List.of(
            diagnose(FailedTransaction.builder().errorText("hotspot: " + word)).cause(),
            diagnose(code("razorpay", word)).cause()));
  }

  @Test
  void codes_ofGatewayNetworkAndAdvice_areReadTogether() {
    Diagnosis diagnosis =
        diagnose(
            FailedTransaction.builder()
                .codes(
                    List.of(
                        new SchemeCode("stripe", "card_declined"),
                        new SchemeCode("visa", "51"),
                        new SchemeCode("visa-category", "2:51"))));
    assertEquals(Outcome.DIAGNOSED, diagnosis.outcome());
    assertEquals("INSUFFICIENT_FUNDS", diagnosis.cause());
  }
}
