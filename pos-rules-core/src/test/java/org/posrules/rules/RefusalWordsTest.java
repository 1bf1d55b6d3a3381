package org.posrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # a refusal of the customer's payment is no doubt
          DECLINED | the customer's bank did not authorise the purchase
          DECLINED | 持卡人银行不批准这笔消费
          DECLINED | El banco del cliente no autorizó el pago
          DECLINED | La banca non autorizza il pagamento
          DECLINED | O banco do cliente não autorizou a compra
          DECLINED | Банк клиента не одобрил оплату
          DECLINED | Bank nasabah tidak menyetujui pembayaran
          DECLINED | 交易不被接納，請聯絡收單銀行
          # beside money that moved it is open
          UNKNOWN  | card declined, but the guest says the money has left
          UNKNOWN  | 刷卡被拒绝，但客人说钱出去了
          UNKNOWN  | Karte abgelehnt, aber auf dem Kontoauszug steht die Zahlung
          UNKNOWN  | 은행은 승인했는데 포스는 오류로 표시됩니다
          # beside a pointer to more it is no doubt
          DECLINED | The API declined the transaction, see the event logs in your dashboard for details
          DECLINED | 'transaction declined' appears on every sale, but there seems to be no reason for it
          DECLINED | płatność kartą odrzucona, może wystąpić przy każdej karcie
          # behind the label of a gateway it is no fault of the gateway
          DECLINED | Gateway error: card expired
          DECLINED | 网关异常：卡已过期
          # a time-out on either side of a colon is open
          UNKNOWN  | Gateway error: timeout
          UNKNOWN  | Timeout: card declined
          UNKNOWN  | 超时：卡被拒绝
          """)
  void text_thatSpeaksOfARefusal_provesThisOfTheMoney(PaymentState proven, String text) {
    assertEquals(proven, state(text));
  }
}
