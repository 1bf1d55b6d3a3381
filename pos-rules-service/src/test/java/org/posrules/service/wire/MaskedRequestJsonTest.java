package org.posrules.service.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.posrules.FailedTransaction;
import org.posrules.Money;
import org.posrules.service.testing.Samples;

/** What may leave the house of a request. */
class MaskedRequestJsonTest {
  private static final String CARD = "4111111111111111";

  @Test
  void cardNumber_givenAsANumber_staysInTheHouse() {
    String written =
        written(
            FailedTransaction.builder()
                .elapsed(Duration.ofMillis(Long.parseLong(CARD)))
                .amount(Money.of(CARD, "EUR"))
                .build());

    assertFalse(written.contains(CARD), written);
  }

  @Test
  void numbers_ofEverydaySize_areWritten() {
    assertEquals(
        "{\"elapsedMillis\":30000,\"amount\":{\"value\":\"12.50\",\"currency\":\"EUR\"},"
            + "\"deviceStatus\":[]}",
        written(
            FailedTransaction.builder()
                .elapsed(Duration.ofMillis(30_000))
                .amount(Money.of("12.50", "EUR"))
                .build()));
  }

  private static String written(FailedTransaction transaction) {
    byte[] json =
        MaskedRequestJson.encode(transaction, Samples.diagnoser().diagnose(transaction, false));
    return new String(json, StandardCharsets.UTF_8);
  }
}
