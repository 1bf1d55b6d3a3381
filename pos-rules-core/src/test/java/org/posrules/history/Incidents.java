package org.posrules.history;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.posrules.ActingParty;
import org.posrules.FailedTransaction;
import org.posrules.FaultCategory;
import org.posrules.PaymentState;
import org.posrules.RetryAdvice;

/** Incidents for tests. */
public final class Incidents {
  public static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-22T12:00:00Z");

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private Incidents() {}

  /** A time-out at a terminal. */
  public static Incident at(@Nullable String terminal, OffsetDateTime time) {
    return of(null, "HOST_TIMEOUT", on(terminal, null, time));
  }

  /** One of a transaction. */
  public static Incident of(@Nullable String transactionId, String cause, Occasion occasion) {
    return Incident.builder()
        .id("id" + NUMBER.incrementAndGet())
        .transactionId(transactionId)
        .occasion(occasion)
        .reported(Reported.builder().build())
        .verdict(
            Verdict.builder()
                .category(FaultCategory.NETWORK)
                .causes(List.of(cause))
                .party(ActingParty.ACQUIRER)
                .payment(PaymentState.UNKNOWN)
                .retry(RetryAdvice.VERIFY_FIRST)
                .rulebook("test")
                .build())
        .build();
  }

  /** At a terminal, with a card. */
  public static Occasion on(
      @Nullable String terminal, @Nullable String cardToken, OffsetDateTime time) {
    return Occasion.of(
        FailedTransaction.builder().terminalId(terminal).cardToken(cardToken).build(), time);
  }
}
