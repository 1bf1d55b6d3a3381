package org.posrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.posrules.Diagnosis;
import org.posrules.DiagnosticEngine;
import org.posrules.FailedTransaction;
import org.posrules.history.IncidentHistory;

/** One customer's slips are told apart from a terminal's fault by the names of the cards. */
class CardsInHistoryTest {
  private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-22T12:00:00Z");

  private DiagnosticEngine engine;
  private int tries;

  @BeforeEach
  void nothingRemembered() {
    engine = DiagnosticEngine.builder().history(IncidentHistory.inMemory(100)).build();
  }

  private Diagnosis wrongPin(String cardToken) {
    tries++;
    return engine.diagnose(
        FailedTransaction.builder()
            .transactionId("t" + tries)
            .transactionTime(NOON.plusMinutes(tries))
            .terminalId("T1")
            .responseCode("55")
            .responseCodeScheme("unionpay")
            .cardToken(cardToken)
            .build());
  }

  @Test
  void pins_wrongFourTimesOnOneCard_areTheCardholders() {
    wrongPin("card-1");
    wrongPin("card-1");
    wrongPin("card-1");
    assertEquals("PIN_INCORRECT", wrongPin("card-1").cause());
  }

  @Test
  void pins_wrongOnFourCards_areTheTerminalsKey() {
    wrongPin("card-1");
    wrongPin("card-2");
    wrongPin("card-3");
    assertEquals("PIN_KEY_OUT_OF_SYNC", wrongPin("card-4").cause());
  }

  @Test
  void pins_wrongFourTimesOnCardsWithoutNames_areTheTerminalsKey() {
    wrongPin(null);
    wrongPin(null);
    wrongPin(null);
    assertEquals("PIN_KEY_OUT_OF_SYNC", wrongPin(null).cause());
  }

  @Test
  void token_ofACard_standsNowhereInTheAnswer() {
    assertFalse(wrongPin("tok-secret").toString().contains("tok-secret"));
  }
}
