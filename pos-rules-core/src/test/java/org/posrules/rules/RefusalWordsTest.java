package org.posrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.BundledRulebook;
import org.posrules.FailedTransaction;
import org.posrules.PaymentState;

/** Words that refuse a payment are understood, and so are the words of the money beside them. */
class RefusalWordsTest {
  private static PaymentState state(String text) {
    return BundledRulebook.engine()
        .diagnose(FailedTransaction.builder().errorText(text).build())
        .payment()
        .state();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the customer's bank did not authorise the purchase",
        "持卡人银行不批准这笔消费",
        "El banco del cliente no autorizó el pago",
        "La banca non autorizza il pagamento",
        "O banco do cliente não autorizou a compra",
        "Банк клиента не одобрил оплату",
        "Bank nasabah tidak menyetujui pembayaran",
        "交易不被接納，請聯絡收單銀行"
      })
  void refusal_ofTheCustomersPayment_isNoDoubt(String text) {
    assertEquals(PaymentState.DECLINED, state(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "card declined, but the guest says the money has left",
        "刷卡被拒绝，但客人说钱出去了",
        "Karte abgelehnt, aber auf dem Kontoauszug steht die Zahlung",
        "은행은 승인했는데 포스는 오류로 표시됩니다"
      })
  void refusal_besideMoneyThatMoved_isOpen(String text) {
    assertEquals(PaymentState.UNKNOWN, state(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The API declined the transaction, see the event logs in your dashboard for details",
        "'transaction declined' appears on every sale, but there seems to be no reason for it",
        "płatność kartą odrzucona, może wystąpić przy każdej karcie"
      })
  void refusal_besideAPointerToMore_isNoDoubt(String text) {
    assertEquals(PaymentState.DECLINED, state(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Gateway error: card expired", "网关异常：卡已过期"})
  void refusal_behindTheLabelOfAGateway_isNoFaultOfTheGateway(String text) {
    assertEquals(PaymentState.DECLINED, state(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Gateway error: timeout", "Timeout: card declined", "超时：卡被拒绝"})
  void timeOut_onEitherSideOfAColon_isOpen(String text) {
    assertEquals(PaymentState.UNKNOWN, state(text));
  }
}
