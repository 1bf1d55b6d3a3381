package org.posrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.BundledRulebook;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.PaymentState;
import org.posrules.RetryAdvice;

/** What is told beside a sign that the payment went through proves nothing harmless. */
class SignsOfSuccessTest {
  private static Diagnosis diagnose(String text) {
    return BundledRulebook.engine().diagnose(FailedTransaction.builder().errorText(text).build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "merchant copy printed, then \"chip error\"",
        "we already gave the goods, slip printed, now it says terminal not activated",
        "All four LEDs green, then the reader disconnected",
        "Heard the success chime then 'No internet'",
        "Apple Pay check mark shown, POS: card declined, try another card",
        "Watch said done. POS said wrong PIN",
        "portal lists it as captured, device says no SIM",
        "settlement report includes it though terminal displayed \"PIN tries exceeded\"",
        "tip adjust failed: card expired",
        "商户联已打印，然后提示芯片错误",
        "滴一声绿灯亮了，然后提示不支持",
        "手机震动打勾了，然后显示网络错误未发送",
        "已结算，密钥缺失",
        "Apple Pay Häkchen erschien, Terminal: Karte nicht lesbar",
        "Salió el recibo y luego tarjeta bloqueada",
        "Le ticket est sorti puis carte bloquée",
        "Saiu o comprovante e depois cartão bloqueado",
        "È uscito lo scontrino, poi carta bloccata",
        "レシートが出た後にカード無効",
        "В личном кабинете прошло успешно, терминал: нет SIM",
        "Fiş çıktı sonra kart bloke",
        "Bon kwam eruit, daarna kaart geblokkeerd",
        "Wyszedł paragon, potem karta zablokowana",
        "영수증이 나왔는데 카드 정지라고 떠요"
      })
  void faultBesideASignOfSuccess_inAnyLanguage_leavesThePaymentOpen(String text) {
    assertIsOpen(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "second attempt declined for insufficient funds because first one had gone through",
        "第二次提示余额不足，因为第一次已经扣掉了"
      })
  void firstAttempt_thatIsTheReasonOfTheRefusal_leavesThePaymentOpen(String text) {
    assertIsOpen(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"status\":\"succeeded\",\"last_error\":\"card expired\"}",
        "{\"trade_state\":\"SUCCESS\",\"err_code_des\":\"二维码已过期\"}",
        "{\"captured\":true,\"failure\":\"reader disconnected\"}"
      })
  void statusOfSuccess_besideAnError_leavesThePaymentOpen(String text) {
    assertIsOpen(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stuck on authorizing, rebooted, now it says terminal not activated",
        "卡在授权界面，重启后提示终端未激活",
        "bloqué sur autorisation, redémarré, maintenant carte illisible",
        "зависло на авторизации, перезагрузили, теперь карта не читается",
        "yetkilendirmede dondu, yeniden başlattım, şimdi kart okunmuyor"
      })
  void authorisation_thatGotStuck_leavesThePaymentOpen(String text) {
    assertIsOpen(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "card expired",
        "{\"return_code\":\"SUCCESS\",\"result_code\":\"FAIL\",\"err_code_des\":\"余额不足\"}",
        "{\"status\":\"failed\",\"last_error\":\"card expired\"}",
        "declined receipt printed: insufficient funds",
        "余额不足，拒绝小票已打印"
      })
  void refusal_withoutASignOfSuccess_staysARefusal(String text) {
    assertEquals(PaymentState.DECLINED, diagnose(text).payment().state(), text);
  }

  private static void assertIsOpen(String text) {
    Diagnosis d = diagnose(text);
    assertEquals(PaymentState.UNKNOWN, d.payment().state(), text);
    assertTrue(d.retry().advice().compareTo(RetryAdvice.VERIFY_FIRST) >= 0, text);
  }
}
