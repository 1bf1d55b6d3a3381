package org.posrules.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.posrules.Diagnosis;
import org.posrules.DiagnosticEngine;
import org.posrules.FailedTransaction;
import org.posrules.json.Decoded;
import org.posrules.json.DiagnosisJson;
import org.posrules.json.TransactionJson;

/** The edges with the engine and rulebook that ship. Which cause it names is the rules' matter. */
class BundledRulebookTest {
  private static Diagnoser diagnoser;

  @BeforeAll
  static void open() {
    diagnoser = Diagnoser.of(DiagnosticEngine.create());
  }

  @Test
  void cardNumber_inAnyText_isNotInTheAnswer() {
    String json =
        """
        {"transactionId": "4111111111111111", "errorText": "DECLINED 4111-1111-1111-1111 CVV 123",
         "responseCode": "05", "terminalModel": "4111111111111111",
         "deviceStatus": ["4111111111111111"], "references": {"rrn": "4111111111111111"}}
        """;

    String answer = answer(json);

    assertFalse(answer.replaceAll("[^0-9]", "").contains("411111"), answer);
  }

  @Test
  void facts_ofEveryKind_areAnsweredAsJson() {
    String answer =
        answer("{\"errorText\":\"无法连接主机\",\"networkStatus\":\"OFFLINE\",\"language\":\"zh-CN\"}");

    assertTrue(answer.startsWith("{\"diagnosisId\":\""), answer);
    assertTrue(answer.contains("\"category\":\"NETWORK\""), answer);
  }

  private static String withoutId(String answer) {
    return answer.replaceFirst("\"diagnosisId\":\"[0-9A-Z]{26}\"", "");
  }

  @Test
  void sameFacts_askedTwice_haveTheSameAnswer() {
    String json =
        "{\"responseCode\":\"51\",\"responseCodeScheme\":\"iso8583-1987\","
            + "\"transactionTime\":\"2026-11-22T10:15:00+01:00\"}";

    assertEquals(withoutId(answer(json)), withoutId(answer(json)));
  }

  @Test
  void language_unknownToTheTexts_isAnsweredInEnglish() {
    FailedTransaction english =
        FailedTransaction.builder().responseCode("54").responseCodeScheme("iso8583-1987").build();
    FailedTransaction german = english.toBuilder().language(Locale.GERMAN).build();

    Diagnosis expected = diagnoser.diagnose(english, false);
    assertEquals(expected.messages(), diagnoser.diagnose(german, false).messages());
  }

  private static String answer(String json) {
    Decoded decoded = TransactionJson.decode(json.getBytes(StandardCharsets.UTF_8));
    FailedTransaction transaction =
        assertInstanceOf(Decoded.Accepted.class, decoded, decoded::toString).transaction();
    byte[] bytes = DiagnosisJson.encode(diagnoser.diagnose(transaction, true));
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
