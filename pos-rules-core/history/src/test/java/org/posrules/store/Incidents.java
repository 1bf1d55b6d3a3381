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
    return new Incident(id, transactionId, occasion, reported(), verdict(cause));
  }

  static Occasion occasion(int second) {
    return new Occasion(
        NOON.plusSeconds(second),
        "ACQ-1",
        "ISS-1",
        "UPI",
        "华东",
        "M-1",
        "S-1",
        "T-1",
        "P400",
        "1.2.3",
        "5.0",
        TOKEN);
  }

  static Occasion bare(int second) {
    return new Occasion(
        NOON.plusSeconds(second), null, null, null, null, null, null, null, null, null, null, null);
  }

  static Reported reported() {
    return new Reported(
        List.of(new SchemeCode("ISO8583-1987", "91"), new SchemeCode(null, "E-07")),
        "读卡失败 \"card\" error\nsecond line",
        "CNY 100-999",
        new References("123456789012", "000042", null),
        List.of("CLEAN_READER"));
  }

  static Verdict verdict(String cause) {
    return new Verdict(
        FaultCategory.HARDWARE,
        List.of(cause, "CARD_DAMAGED"),
        ActingParty.MERCHANT,
        PaymentState.NOT_SENT,
        RetryAdvice.RETRY_AFTER_FIX,
        List.of("CLEAN_READER", "REPLACE_READER"),
        "2026.11.3");
  }
}
