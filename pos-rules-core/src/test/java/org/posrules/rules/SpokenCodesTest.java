package org.posrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.BundledRulebook;
import org.posrules.FailedTransaction;

/** What a text calls the code of an answer is one, in every language. */
class SpokenCodesTest {

  private static String cause(String text) {
    return BundledRulebook.engine()
        .diagnose(FailedTransaction.builder().errorText(text).build())
        .cause();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "response code is 54",
        "应答码为54",
        "拒付代码：54",
        "39域=54",
        "der Antwortcode ist 54",
        "el código de respuesta es 54",
        "code réponse 54",
        "código de resposta (54)",
        "codice di risposta 54",
        "応答コード 54",
        "код ответа: 54",
        "antwoordcode 54",
        "kod odpowiedzi 54",
        "cevap kodu 54",
        "응답코드 54",
        "mã phản hồi 54",
        "kode respon 54",
        "รหัสตอบกลับ 54"
      })
  void number_calledAResponseCode_isOne(String text) {
    assertEquals("CARD_EXPIRED", cause(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DECLINED (code 43)",
        "card declined. code: 43",
        "交易被拒绝，代号43",
        "拒绝 43",
        "ABGELEHNT 43",
        "abgelehnt, Code 43",
        "RECHAZADA código 43",
        "refusé, code 43",
        "recusado, código 43",
        "rifiutata, codice 43",
        "отказ, код 43",
        "geweigerd, code 43",
        "odmowa, kod 43",
        "reddedildi, kod 43"
      })
  void code_besideARefusal_isWhatTheIssuerAnswered(String text) {
    assertEquals("STOLEN_CARD", cause(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "code 43",
        "errno 43",
        "fault code 43",
        "故障代码 43",
        "declined 43 times",
        "declined 430 times",
        "declined 43:10",
        "declined 43/10/2026",
        "card declined 43 EUR",
        "declined, order 43",
        "declined, approval code 43",
        "Declined. 43 others were not"
      })
  void number_ofSomethingElse_isNoCode(String text) {
    assertNotEquals("STOLEN_CARD", cause(text));
  }
}
