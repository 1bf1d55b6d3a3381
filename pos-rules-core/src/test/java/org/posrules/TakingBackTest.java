package org.posrules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How a void or a reversal ended says nothing of the sale before it: a refused one was answered
 * "nothing was charged", while the sale stood.
 */
class TakingBackTest {

  private static Diagnosis diagnosis(FailedTransaction.Builder given) {
    return BundledRulebook.engine().diagnose(given.build());
  }

  private static FailedTransaction.Builder answered(TransactionType type, String code) {
    return FailedTransaction.builder()
        .transactionType(type)
        .responseCode(code)
        .responseCodeScheme("iso8583-1987")
        .requestSent(true)
        .replyReceived(true);
  }

  @ParameterizedTest
  @CsvSource({"VOID, 05", "VOID, 91", "VOID, 00", "REVERSAL, 12", "REVERSAL, 91", "REVERSAL, 25"})
  void answer_toAVoidOrReversal_leavesThePaymentUnknown(TransactionType type, String code) {
    assertEquals(PaymentState.UNKNOWN, diagnosis(answered(type, code)).payment().state());
  }

  @Test
  void reversal_refused_isLookedUpBeforeARepeat() {
    Diagnosis refused = diagnosis(answered(TransactionType.REVERSAL, "91"));

    assertEquals(RetryAdvice.VERIFY_FIRST, refused.retry().advice());
  }

  @Test
  void reversal_thatNeverLeft_hasUndoneNothing() {
    Diagnosis kept =
        diagnosis(
            FailedTransaction.builder()
                .transactionType(TransactionType.REVERSAL)
                .requestSent(false));

    assertEquals(PaymentState.UNKNOWN, kept.payment().state());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the void was not successful, insufficient funds",
        "撤销未成功，余额不足",
        "annulation échouée, solde insuffisant",
        "Storno fehlgeschlagen, Guthaben nicht ausreichend"
      })
  void void_thatFailedForAReason_leavesThePaymentUnknown(String text) {
    Diagnosis failed = diagnosis(FailedTransaction.builder().errorText(text));

    assertEquals(PaymentState.UNKNOWN, failed.payment().state());
  }

  @Test
  void inquiry_afterAVoid_settlesIt() {
    FailedTransaction.Builder found =
        answered(TransactionType.VOID, "91").inquiry(InquiryOutcome.REVERSED);

    assertEquals(PaymentState.REVERSED, diagnosis(found).payment().state());
  }

  @Test
  void refund_refused_movedNoMoney() {
    assertEquals(
        PaymentState.DECLINED, diagnosis(answered(TransactionType.REFUND, "05")).payment().state());
  }
}
