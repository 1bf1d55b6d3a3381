package org.posrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.BundledRulebook;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.InquiryOutcome;
import org.posrules.Outcome;
import org.posrules.PaymentState;
import org.posrules.Recommendation;
import org.posrules.RetryAdvice;
import org.posrules.TransactionType;

/** A refund, a void or a settlement is told of in its own words, and never in those of a sale. */
class TypeWordsTest {
  private static final Pattern OF_A_SALE =
      Pattern.compile(
          "(?i)the payment went through|your payment went through|already paid|do not charge again"
              + "|do not pay again\\.|nothing was charged|customer was charged"
              + "|款已扣|勿重复收款。|请勿重复付款|已付款|未扣款|是否已扣款");

  private static final Set<TransactionType> NO_PAYMENTS =
      EnumSet.complementOf(EnumSet.of(TransactionType.SALE, TransactionType.BALANCE));

  static Stream<FailedTransaction.Builder> endings() {
    return Stream.of(
        given().responseCode("00").responseCodeScheme("iso8583-1987").replyReceived(true),
        given().responseCode("91").responseCodeScheme("iso8583-1987").replyReceived(true),
        given().responseCode("05").responseCodeScheme("iso8583-1987").replyReceived(true),
        given().errorText("APPROVED"),
        given().errorText("no response from host").requestSent(true).replyReceived(false),
        given().errorText("no response from host").inquiry(InquiryOutcome.APPROVED),
        given().errorText("no response from host").inquiry(InquiryOutcome.DECLINED),
        given().errorText("no response from host").inquiry(InquiryOutcome.NOT_FOUND),
        given().errorText("no SIM card").requestSent(false));
  }

  @ParameterizedTest
  @MethodSource("endings")
  void transactionThatIsNoSale_howeverItEnds_isNotToldAsASale(FailedTransaction.Builder ending) {
    for (TransactionType type : NO_PAYMENTS) {
      for (Locale language : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
        Diagnosis d = diagnose(ending.transactionType(type).language(language));
        String said =
            String.join(
                " | ",
                d.retry().reason(),
                d.messages().cashier(),
                d.messages().cardholder(),
                d.messages().display());
        assertFalse(OF_A_SALE.matcher(said).find(), () -> type + ": " + said);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          REFUND     | CHARGED  | The refund was made: do not refund again.
          SETTLEMENT | CHARGED  | The batch is closed: do not settle again.
          PREAUTH    | CHARGED  | The amount is held on the card: do not authorise it again.
          CAPTURE    | CHARGED  | The held amount is collected: do not capture it again.
          VOID       | UNKNOWN  | The void went through: the payment is undone.
          REVERSAL   | UNKNOWN  | The reversal went through: the payment is undone.
          SALE       | CHARGED  | The payment went through: do not charge again.
          """)
  void approval_ofAnyType_isDoneAndNotRepeated(
      TransactionType type, PaymentState state, String cashier) {
    Diagnosis d =
        diagnose(
            given()
                .responseCode("00")
                .responseCodeScheme("iso8583-1987")
                .replyReceived(true)
                .transactionType(type));

    assertEquals(state, d.payment().state());
    assertEquals(Outcome.NO_FAULT, d.outcome());
    assertEquals(RetryAdvice.DO_NOT_RETRY, d.retry().advice());
    assertTrue(d.messages().cashier().startsWith(cashier), d.messages()::cashier);
  }

  @ParameterizedTest
  @EnumSource(
      value = TransactionType.class,
      names = {"VOID", "REVERSAL"})
  void voidThatTheTextAloneCallsApproved_provesNothing(TransactionType type) {
    Diagnosis d = diagnose(given().errorText("APPROVED").transactionType(type));

    assertEquals(PaymentState.UNKNOWN, d.payment().state());
    assertEquals(RetryAdvice.VERIFY_FIRST, d.retry().advice());
  }

  /** What is proven of the sale is another matter; that the void is done is told all the same. */
  @Test
  void voidThatTheHostApproved_besideATextOfFailure_isLookedUp() {
    Diagnosis d =
        diagnose(
            given()
                .responseCode("00")
                .responseCodeScheme("iso8583-1987")
                .errorText("void failed")
                .transactionType(TransactionType.VOID));

    assertEquals(RetryAdvice.VERIFY_FIRST, d.retry().advice());
  }

  /** Where nobody says the type, a cause that can only happen to one tells it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Settlement totals differ | The batch is not settled yet
          结算对账不平               | The batch is not settled yet
          Refund declined          | No refund was made.
          退款失败，余额不足          | No refund was made.
          """)
  void typeNotGiven_causeOfOneType_isToldAsThat(String text, String cashier) {
    Diagnosis d = diagnose(given().errorText(text));

    assertTrue(d.messages().cashier().startsWith(cashier), d.messages()::cashier);
  }

  @Test
  void refundThatTheShopCannotPay_takesNoOtherPaymentFromTheCustomer() {
    Diagnosis d = diagnose(given().errorText("refund failed, insufficient funds"));

    assertEquals("MERCHANT_ACCOUNT_PROBLEM", d.cause());
    List<String> actions = d.recommendations().stream().map(Recommendation::action).toList();
    assertTrue(actions.contains("TOP_UP_MERCHANT_ACCOUNT"), actions::toString);
    assertFalse(actions.contains("TAKE_OTHER_PAYMENT"), actions::toString);
  }

  private static FailedTransaction.Builder given() {
    return FailedTransaction.builder();
  }

  @ParameterizedTest
  @ValueSource(strings = {"refund approved", "退款成功"})
  void textOfARefund_withoutItsType_isToldAsARefund(String text) {
    Diagnosis d = diagnose(given().errorText(text));

    assertEquals(RetryAdvice.VERIFY_FIRST, d.retry().advice());
    assertTrue(d.messages().cashier().contains("whether the refund was made"));
  }

  @Test
  void settlementWithoutAnAnswer_hasNothingToReverse() {
    Diagnosis d =
        diagnose(
            given().errorText("no response from host").transactionType(TransactionType.SETTLEMENT));

    assertEquals("INQUIRE_TRANSACTION_STATUS", d.recommendations().get(0).action());
    assertFalse(
        d.recommendations().stream().anyMatch(r -> r.action().equals("REVERSE_TRANSACTION")));
    assertTrue(d.recommendations().get(0).title().contains("batch"));
  }

  @ParameterizedTest
  @CsvSource({
    "'user cancelled, customer paid cash', RETRY_AFTER_FIX",
    "'timeout, customer paid cash instead', VERIFY_FIRST"
  })
  void customerWhoPaidCash_isNotChargedUnasked(String text, RetryAdvice advice) {
    assertEquals(advice, diagnose(given().errorText(text)).retry().advice());
  }

  private static Diagnosis diagnose(FailedTransaction.Builder given) {
    return BundledRulebook.engine().diagnose(given.build());
  }
}
