package org.posrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.BundledRulebook;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.PaymentState;
import org.posrules.RetryAdvice;

/** What fails after a payment, beside it or in another attempt proves nothing of the payment. */
class AfterwardsTest {

  private static Diagnosis diagnose(FailedTransaction.Builder given) {
    return BundledRulebook.engine().diagnose(given.build());
  }

  private static Diagnosis diagnose(String text) {
    return diagnose(FailedTransaction.builder().errorText(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Callback failed: could not resolve host shop.example",
        "notify_url connection refused",
        "callback_url could not resolve host",
        "callback URL unreachable",
        "webhook host not found",
        "回调地址无法访问",
        "Webhook delivery failed: connect ECONNREFUSED 10.0.0.5:443",
        "Error saving transaction: connect ECONNREFUSED 127.0.0.1:5432",
        "Receipt e-mail failed: certificate expired",
        "could not send receipt SMS: DNS lookup failed",
        "order sync failed: unable to resolve host",
        "loyalty server connection refused",
        "offline transactions upload failed: connection refused",
        "Failed to post the sale to the ledger: connection refused",
        "回调地址连接被拒绝",
        "支付回调失败：无法解析域名",
        "保存交易记录失败，连接数据库被拒",
        "同步订单失败：网络不可用",
        "电子小票上传失败，无网络",
        "会员系统连接被拒绝",
        "查单接口连接被拒绝",
        "Webhook fehlgeschlagen: Verbindung abgelehnt",
        "Error en la notificación: conexión rechazada",
        "Échec de la notification : connexion refusée",
        "Falha na notificação: conexão recusada",
        "Errore nella notifica: connessione rifiutata",
        "コールバック失敗：接続拒否",
        "ошибка уведомления: соединение отклонено",
        "second attempt: connection refused",
        "重试时连接被拒绝",
        "battery died after entering PIN",
        "Battery empty right after the card was tapped",
        "SIM removed during the transaction",
        "App closed during the tap to pay",
        "certificate expired on webhook endpoint",
        "挥卡付款时应用被关闭",
        "刷卡后电池没电",
        "输完密码之后断电"
      })
  void failure_afterThePaymentOrBesideIt_leavesItOpen(String text) {
    Diagnosis d = diagnose(text);
    assertEquals(PaymentState.UNKNOWN, d.payment().state(), text);
    assertTrue(d.retry().advice().compareTo(RetryAdvice.VERIFY_FIRST) >= 0, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "connection refused",
        "could not resolve host",
        "连接被拒绝",
        "无法解析域名",
        "Verbindung abgelehnt"
      })
  void failure_ofTheConnectionAlone_provesThatNothingWasSent(String text) {
    assertEquals(PaymentState.NOT_SENT, diagnose(text).payment().state(), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Missing parameter: notify_url", "缺少notify_url参数"})
  void parameter_thatIsMissing_isNoFailureOfWhatComesAfter(String text) {
    assertEquals(RetryAdvice.RETRY_AFTER_FIX, diagnose(text).retry().advice(), text);
  }

  @Test
  void requestThatNeverLeft_whateverFailsBesideIt_staysUnsent() {
    Diagnosis d =
        diagnose(
            FailedTransaction.builder()
                .errorText("loyalty server connection refused")
                .requestSent(false));
    assertEquals(PaymentState.NOT_SENT, d.payment().state());
  }
}
