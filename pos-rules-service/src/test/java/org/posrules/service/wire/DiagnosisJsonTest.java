package org.posrules.service.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.Money;
import org.posrules.SchemeCode;
import org.posrules.json.Decoded;
import org.posrules.json.DiagnosisJson;
import org.posrules.json.TransactionJson;
import org.posrules.service.testing.Samples;

class DiagnosisJsonTest {
  private static final FailedTransaction TRANSACTION =
      FailedTransaction.builder().responseCode("54").errorText("卡过期 \"x\"").build();

  @Test
  void diagnosis_withAllParts_isWrittenInTheOrderOfTheContract() {
    String json = json(Samples.expiredCard(TRANSACTION, List.of(Samples.expiryQuestion())));

    assertEquals(
        """
        {"diagnosisId":"01JDIAGNOSIS","factsDigest":"sha256:1","transactionId":null,\
        "rulebook":{"version":"2026.11.1","digest":"sha256:0","overlays":[]},"language":"en",\
        "outcome":"DIAGNOSED","evidence":[],\
        "category":"BUSINESS","cause":"CARD_EXPIRED","confidence":0.91,"party":"CARDHOLDER",\
        "payment":{"state":"DECLINED","because":["The issuer refused it."]},\
        "retry":{"advice":"RETRY_AFTER_FIX","reference":"NEW","afterSeconds":null,\
        "reason":"Nothing was paid."},\
        "faults":[{"rank":1,"category":"BUSINESS","cause":"CARD_EXPIRED","confidence":0.91,\
        "party":"CARDHOLDER","summary":"The card has expired.",\
        "evidence":[{"rule":"codes/iso8583-1987/54","strength":"STRONG",\
        "because":"The issuer answered 54.","facts":["responseCode"]}],"against":[]}],\
        "recommendations":[{"rank":1,"action":"USE_ANOTHER_CARD","party":"CARDHOLDER",\
        "title":"Use another card","steps":["Ask for another card.","Start the payment again."],\
        "addresses":["CARD_EXPIRED"],"successProbability":0.7,"minutes":2}],\
        "messages":{"cardholder":"Please use another card.","display":"CARD EXPIRED",\
        "cashier":"Ask for another card.","operations":"54"},\
        "handover":{"party":"CARDHOLDER","items":[{"fact":"cardExpiry",\
        "label":"Expiry on the card","value":""}]},\
        "missingFacts":[{"fact":"cardExpiry","question":"Which month is printed on the card?",\
        "couldChange":["cause"],"answers":[{"value":"2020-01","label":"a month gone by",\
        "cause":"CARD_EXPIRED","retry":"RETRY_AFTER_FIX"},{"value":"2030-01",\
        "label":"a month to come","cause":"INVALID_CARD","retry":"RETRY_AFTER_FIX"}]}],\
        "nearMisses":[{"cause":"INVALID_CARD","support":0.4,"setBackBy":[]}],"notes":[],\
        "raw":{"responseCode":"54","responseCodeScheme":null,"errorText":"卡过期 \\"x\\""},\
        "masked":[],"history":{"stored":true,"recentSame":2,"outages":[]}}""",
        json);
  }

  @Test
  void prompt_isWrittenWithItsOutcomeAndItsEvidence() {
    String json = json(Samples.prompt());

    assertTrue(
        json.contains(
            """
            "outcome":"NO_FAULT","evidence":[{"rule":"NOF-004","strength":"STRONG",\
            "because":"The text is a prompt.","facts":["errorText"]}],\
            "category":"UNKNOWN","cause":"PROMPT_SHOWN\""""),
        json);
  }

  @Test
  void diagnosis_writtenTwice_hasTheSameBytes() {
    Diagnosis diagnosis = Samples.expiredCard(TRANSACTION, List.of());

    assertArrayEquals(DiagnosisJson.encode(diagnosis), DiagnosisJson.encode(diagnosis));
  }

  @Test
  void maskedRequest_ofAnything_decodesAgainWithoutIdentifiers() {
    FailedTransaction given =
        TRANSACTION.toBuilder()
            .transactionId("secret-1")
            .terminalId("secret-2")
            .terminalModel("secret-3")
            .cardToken("secret-5")
            .codes(List.of(new SchemeCode("visa", "51"), new SchemeCode(null, "4242424242424242")))
            .attempt(2)
            .requestSent(true)
            .elapsed(Duration.ofMillis(5))
            .amount(Money.of("1.50", "EUR"))
            .deviceStatus(List.of("PAPER_OUT", "secret-4"))
            .build();

    byte[] bytes = MaskedRequestJson.encode(given, Samples.expiredCard(given, List.of()));

    FailedTransaction kept =
        assertInstanceOf(Decoded.Accepted.class, TransactionJson.decode(bytes)).transaction();
    assertEquals(Money.of("1.50", "EUR"), kept.amount());
    assertEquals(List.of("PAPER_OUT"), kept.deviceStatus());
    assertEquals(given.errorText(), kept.errorText());
    assertEquals(List.of(new SchemeCode("visa", "51")), kept.codes());
    assertEquals(2, kept.attempt());
    assertFalse(new String(bytes, StandardCharsets.UTF_8).contains("secret"));
  }

  private static String json(Diagnosis diagnosis) {
    return new String(DiagnosisJson.encode(diagnosis), StandardCharsets.UTF_8);
  }
}
