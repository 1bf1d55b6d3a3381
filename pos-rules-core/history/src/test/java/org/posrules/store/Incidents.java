package org.posrules.store;

import java.time.OffsetDateTime;
import java.util.List;
import org.posrules.ActingParty;
import org.posrules.FaultCategory;
import org.posrules.PaymentState;
import org.posrules.References;
import org.posrules.RetryAdvice;
import org.posrules.SchemeCode;
import org.posrules.history.Incident;
import org.posrules.history.Occasion;
import org.posrules.history.Reported;
import org.posrules.history.Verdict;

/** Incidents for tests: each number another one, all but the number the same. */
final class Incidents {
  static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-28T12:00:00.123456+08:00");
  static final String TOKEN = "card-token-4711-in-clear";

  private Incidents() {}

  /** One second after the one before it. */
  static Incident number(int number) {
    return of("id-%06d".formatted(number), "tx-" + number, occasion(number), "READER_DIRTY");
  }

  static Incident of(String id, String transactionId, Occasion occasion, String cause) {
    return Incident.builder()
        .id(id)
        .transactionId(transactionId)
        .occasion(occasion)
        .reported(reported())
        .verdict(verdict(cause))
        .build();
  }

  /** The same sale, diagnosed again when nobody knows whether it was paid. */
  static Incident again(Incident first) {
    return concluded("again-" + first.id(), first, PaymentState.UNKNOWN, RetryAdvice.VERIFY_FIRST);
  }

  /** The same sale, diagnosed ten seconds later; the cause and what was told say what of. */
  static Incident concluded(String id, Incident first, PaymentState payment, RetryAdvice retry) {
    Occasion occasion = first.occasion();
    return first.toBuilder()
        .id(id)
        .occasion(occasion.toBuilder().time(occasion.time().plusSeconds(10)).build())
        .reported(Reported.builder().errorText("told of " + payment).build())
        .verdict(
            verdict("CAUSE_" + payment).toBuilder()
                .category(FaultCategory.NETWORK)
                .payment(payment)
                .retry(retry)
                .build())
        .build();
  }

  static Occasion occasion(int second) {
    return Occasion.builder()
        .time(NOON.plusSeconds(second))
        .acquirerId("ACQ-1")
        .issuerId("ISS-1")
        .networkId("UPI")
        .region("华东")
        .merchantId("M-1")
        .shopId("S-1")
        .terminalId("T-1")
        .terminalModel("P400")
        .firmwareVersion("1.2.3")
        .appVersion("5.0")
        .cardToken(TOKEN)
        .build();
  }

  static Occasion bare(int second) {
    return Occasion.builder().time(NOON.plusSeconds(second)).build();
  }

  static Reported reported() {
    return Reported.builder()
        .codes(List.of(new SchemeCode("ISO8583-1987", "91"), new SchemeCode(null, "E-07")))
        .errorText("读卡失败 \"card\" error\nsecond line")
        .amountClass("CNY 100-999")
        .references(new References("123456789012", "000042", null))
        .tried(List.of("CLEAN_READER"))
        .build();
  }

  static Verdict verdict(String cause) {
    return Verdict.builder()
        .category(FaultCategory.HARDWARE)
        .causes(List.of(cause, "CARD_DAMAGED"))
        .party(ActingParty.MERCHANT)
        .payment(PaymentState.NOT_SENT)
        .retry(RetryAdvice.RETRY_AFTER_FIX)
        .actions(List.of("CLEAN_READER", "REPLACE_READER"))
        .rulebook("2026.11.3")
        .build();
  }
}
