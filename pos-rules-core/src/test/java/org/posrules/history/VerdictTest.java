package org.posrules.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.PaymentState;
import org.posrules.RetryAdvice;

/** Which of two verdicts of one sale is more careful of the money. */
class VerdictTest {
  private static Verdict verdict(PaymentState payment, RetryAdvice retry) {
    return Incidents.of(null, "A", Incidents.on("T", null, Incidents.NOON)).verdict().toBuilder()
        .payment(payment)
        .retry(retry)
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "CHARGED, VERIFY_FIRST, UNKNOWN, DO_NOT_RETRY",
    "UNKNOWN, VERIFY_FIRST, DECLINED, DO_NOT_RETRY",
    "UNKNOWN, VERIFY_FIRST, NOT_SENT, RETRY_NOW",
    "UNKNOWN, VERIFY_FIRST, REVERSED, RETRY_NOW",
    "UNKNOWN, DO_NOT_RETRY, UNKNOWN, VERIFY_FIRST",
    "DECLINED, DO_NOT_RETRY, NOT_SENT, RETRY_AFTER_FIX",
    "NOT_SENT, RETRY_LATER, REVERSED, RETRY_NOW",
  })
  void verdict_ofMoneyThenOfAdvice_isMoreCareful(
      PaymentState careful, RetryAdvice its, PaymentState mild, RetryAdvice its2) {
    Verdict more = verdict(careful, its);
    Verdict less = verdict(mild, its2);
    assertEquals(
        List.of(true, false), List.of(more.isMoreCarefulThan(less), less.isMoreCarefulThan(more)));
  }

  @Test
  void verdict_thatIsAlike_isNotMoreCareful() {
    Verdict one = verdict(PaymentState.UNKNOWN, RetryAdvice.VERIFY_FIRST);
    assertFalse(one.isMoreCarefulThan(one));
  }
}
