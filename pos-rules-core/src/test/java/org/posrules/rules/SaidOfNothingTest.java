package org.posrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.BundledRulebook;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.PaymentState;

/**
 * A display may say no more than a state. At a till it is the usual thing's; where the text names a
 * thing, it is that thing's, and in the midst of a payment it proves nothing.
 */
class SaidOfNothingTest {

  private static Diagnosis diagnose(String text) {
    return BundledRulebook.engine().diagnose(FailedTransaction.builder().errorText(text).build());
  }

  @ParameterizedTest
  @CsvSource({
    "EXPIRED, CARD_EXPIRED",
    "abgelaufen, CARD_EXPIRED",
    "vencida, CARD_EXPIRED",
    "期限切れ, CARD_EXPIRED",
    "READ ERROR, CARD_NOT_READABLE",
    "Lesefehler, CARD_NOT_READABLE",
    "erro de leitura, CARD_NOT_READABLE",
    "読取エラー, CARD_NOT_READABLE",
    "NOT SUPPORTED, FUNCTION_NOT_SUPPORTED",
    "non pris en charge, FUNCTION_NOT_SUPPORTED",
    "не поддерживается, FUNCTION_NOT_SUPPORTED",
    "NOT PERMITTED, TRANSACTION_NOT_PERMITTED",
    "nicht erlaubt, TRANSACTION_NOT_PERMITTED",
    "DISCONNECTED, COMMUNICATION_FAULT",
    "断线, COMMUNICATION_FAULT"
  })
  void state_saidOfNothing_isTheUsualThings(String text, String cause) {
    assertEquals(cause, diagnose(text).cause());
  }

  @ParameterizedTest
  @CsvSource({
    "licence expired, CARD_EXPIRED",
    "Zertifikat abgelaufen, CARD_EXPIRED",
    "优惠券已过期, CARD_EXPIRED",
    "file read error, CARD_NOT_READABLE",
    "数据库读取失败, CARD_NOT_READABLE",
    "currency not supported, FUNCTION_NOT_SUPPORTED",
    "devise non prise en charge, FUNCTION_NOT_SUPPORTED",
    "refund not permitted, TRANSACTION_NOT_PERMITTED",
    "printer disconnected, COMMUNICATION_FAULT",
    "打印机断线, COMMUNICATION_FAULT"
  })
  void state_saidOfAThing_isThatThings(String text, String cause) {
    assertNotEquals(cause, diagnose(text).cause());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "timer expired while waiting",
        "message expired in queue",
        "tempo di connessione scaduto",
        "connection read error",
        "stream read error",
        "read error while waiting for approval",
        "网络读取错误",
        "not supported by peer after send"
      })
  void state_saidInTheMidstOfAPayment_leavesItOpen(String text) {
    assertEquals(PaymentState.UNKNOWN, diagnose(text).payment().state());
  }
}
