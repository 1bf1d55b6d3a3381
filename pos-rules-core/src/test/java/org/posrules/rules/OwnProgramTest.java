package org.posrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.ActingParty;
import org.posrules.BundledRulebook;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.PaymentState;
import org.posrules.TransactionType;
import org.posrules.facts.Strength;
import org.posrules.internal.rulebook.PhraseRow;

/** What the calling program does wrong itself is its maker's to mend; what it reports is not. */
class OwnProgramTest {
  private static final Set<String> OWN =
      Set.of("SDK_ERROR", "CLIENT_CRYPTO_ERROR", "REPLY_NOT_PARSED", "BACKEND_DATABASE_ERROR");

  private static final List<String> ERRORS =
      BundledRulebook.content().phrases().stream()
          .filter(row -> row.language().equals("tech") && row.strength() != Strength.WEAK)
          .filter(row -> OWN.contains(row.cause()))
          .map(PhraseRow::example)
          .toList();

  /** How programs print the failure of one of their own functions. */
  private enum Trace {
    NONE(text -> text),
    JAVA(text -> text + "\n\tat com.shop.till.Payments.pay(Payments.java:42)\n\t... 12 more"),
    CSHARP(text -> text + "\n   at Shop.Till.Pay(Order o) in C:\\src\\Till.cs:line 42"),
    PYTHON(
        text ->
            "Traceback (most recent call last):\n  File \"/app/till.py\", line 12, in pay\n"
                + text),
    JAVASCRIPT(text -> text + "\n    at pay (/app/till.js:10:5)"),
    GO(text -> text + "\n\ngoroutine 1 [running]:\nmain.pay(0x0)\n\t/app/till.go:12 +0x1d"),
    PHP(text -> text + " in /var/www/till.php:12\nStack trace:\n#0 {main}");

    private final UnaryOperator<String> put;

    Trace(UnaryOperator<String> put) {
      this.put = put;
    }
  }

  private static Diagnosis diagnosed(String text) {
    return BundledRulebook.engine().diagnose(FailedTransaction.builder().errorText(text).build());
  }

  @ParameterizedTest
  @EnumSource
  void errorOfTheProgram_inATrace_isTheIntegrators(Trace trace) {
    List<String> others =
        ERRORS.stream()
            .map(trace.put)
            .filter(text -> !isTheIntegrators(diagnosed(text)))
            .map(text -> diagnosed(text).cause() + ": " + text)
            .toList();
    assertEquals(List.of(), others);
  }

  private static boolean isTheIntegrators(Diagnosis d) {
    return d.party() == ActingParty.INTEGRATOR
        && !d.faults().isEmpty()
        && d.faults().get(0).party() == ActingParty.INTEGRATOR;
  }

  /** An exception is thrown before sending, or after: it does not tell. */
  @ParameterizedTest
  @EnumSource
  void errorOfTheProgram_inATrace_closesNothing(Trace trace) {
    List<String> closed =
        ERRORS.stream()
            .map(trace.put)
            .filter(text -> diagnosed(text).payment().state() != PaymentState.UNKNOWN)
            .toList();
    assertEquals(List.of(), closed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.lang.IllegalArgumentException: amount must be positive",
        "java.lang.IllegalStateException: session not open",
        "KeyError: 'amount'",
        "SyntaxError: Unexpected token < in JSON at position 0",
        "java.security.InvalidKeyException: Illegal key size",
        "Unhandled exception. System.IndexOutOfRangeException: Index was outside the bounds",
        "panic: runtime error: invalid memory address or nil pointer dereference\n"
            + "[signal SIGSEGV: segmentation violation code=0x1 addr=0x0]",
        "PHP Fatal error:  Uncaught TypeError: pay(): Argument #1 ($amount) must be of type int"
      })
  void messageOfARuntime_asItIsPrinted_isTheIntegrators(String text) {
    Diagnosis d = diagnosed(text);
    assertEquals(
        List.of(ActingParty.INTEGRATOR, ActingParty.INTEGRATOR),
        List.of(d.party(), d.faults().get(0).party()),
        d.cause());
  }

  @ParameterizedTest
  @CsvSource({
    "java.net.SocketTimeoutException: Read timed out, ACQUIRER",
    "java.net.ConnectException: Connection refused, ACQUIRER",
    "java.net.UnknownHostException: api.bank.example, NETWORK_PROVIDER",
    "java.lang.RuntimeException: insufficient funds, CARDHOLDER",
    "java.lang.IllegalStateException: insufficient funds, CARDHOLDER",
    "amount must be positive, MERCHANT"
  })
  void whatAProgramReports_inATrace_keepsItsParty(String text, ActingParty party) {
    assertEquals(party, diagnosed(Trace.JAVA.put.apply(text)).faults().get(0).party());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the callback says paid but our plugin shows the order as unpaid",
        "异步通知没有收到，支付超时",
        "createPaymentIntent timed out",
        "result: status=UNKNOWN_STATE reason=TIMED_OUT",
        "Checkout.kt:44 payment timed out"
      })
  void openPayment_thatAProgrammerTellsOf_isLookedUpByTheProgram(String text) {
    assertEquals(ActingParty.INTEGRATOR, diagnosed(text).party());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TRANSACTION TIMEOUT",
        "顾客付了钱，小票没出来",
        "the payment hung, was the customer charged?"
      })
  void openPayment_thatAShopTellsOf_isLookedUpByTheShop(String text) {
    assertEquals(ActingParty.MERCHANT, diagnosed(text).party());
  }

  @Test
  void faultOfADevice_thatAProgramReports_isSeenByTheShop() {
    assertEquals(ActingParty.MERCHANT, diagnosed("printReceipt() failed: out of paper").party());
  }

  @ParameterizedTest
  @EnumSource(
      value = TransactionType.class,
      names = {"REFUND", "VOID", "CAPTURE", "REVERSAL", "SETTLEMENT"})
  void whatTheShopDoesAlone_isNotTheCardholdersToMend(TransactionType type) {
    FailedTransaction given =
        FailedTransaction.builder().errorText("DECLINED").transactionType(type).build();
    assertNotEquals(ActingParty.CARDHOLDER, BundledRulebook.engine().diagnose(given).party());
  }
}
