package org.posrules.outage;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.posrules.history.Occasion;

/**
 * A terminal in a shop that trials of tests take place at.
 *
 * @param firmware version of its model
 */
record Till(String acquirer, String shop, String terminal, String firmware) {
  static final Instant START = Instant.parse("2026-11-02T09:00:00Z");

  /** Every shop has two of them; odd shops have one acquirer, even ones another. */
  static Till number(int number) {
    int shop = number / 2;
    return new Till("A" + shop % 2, "S" + shop, "T" + number, "F" + number % 3);
  }

  Trial succeeds(String card, long second) {
    return Trial.succeeded(occasion(card, second));
  }

  Trial fails(@Nullable String card, long second) {
    return new Trial(occasion(card, second), "HOST_TIMEOUT");
  }

  Occasion occasion(@Nullable String card, long second) {
    return Occasion.builder()
        .time(START.plusSeconds(second).atOffset(ZoneOffset.UTC))
        .acquirerId(acquirer)
        .shopId(shop)
        .terminalId(terminal)
        .terminalModel("P")
        .firmwareVersion(firmware)
        .cardToken(card)
        .build();
  }
}
