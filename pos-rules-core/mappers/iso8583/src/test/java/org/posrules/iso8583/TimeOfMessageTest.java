package org.posrules.iso8583;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.posrules.iso8583.Messages.facts;
import static org.posrules.iso8583.Messages.sale;
import static org.posrules.iso8583.Messages.with;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.FailedTransaction;

class TimeOfMessageTest {
  private static final Clock IN_BERLIN =
      Clock.fixed(Instant.parse("2026-11-28T20:00:00Z"), ZoneId.of("Europe/Berlin"));

  @Test
  void time_withoutZone_isTheUniversalOne() {
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
    String sentAt = now.format(DateTimeFormatter.ofPattern("MMddHHmmss", Locale.ROOT));

    assertEquals(now, facts(with(today(), 7, sentAt), null).transactionTime());
  }

  private static Map<Integer, String> today() {
    return with(with(sale(), 12, "200203"), 13, "1128");
  }

  @Test
  void time_withZone_isTheLocalOne() {
    FailedTransaction facts =
        Iso8583.standard().localTime(IN_BERLIN).failed(today()::get, null).build();

    assertEquals(OffsetDateTime.parse("2026-11-28T20:02:03+01:00"), facts.transactionTime());
  }

  @ParameterizedTest
  @CsvSource({
    "0115120000,2027-01-02T00:00:00Z,", // half a month ahead, or a year ago: nobody knows
    "1231235959,2027-01-02T00:00:00Z,2026-12-31T23:59:59Z",
    "0101000000,2026-12-31T23:00:00Z,2027-01-01T00:00:00Z",
    "0228120000,2027-03-01T00:00:00Z,2027-02-28T12:00:00Z",
    "0229120000,2027-03-01T00:00:00Z,",
    "0229120000,2028-03-01T00:00:00Z,2028-02-29T12:00:00Z",
    "0501120000,2026-11-28T00:00:00Z,",
    "0601120000,2026-11-28T00:00:00Z,2026-06-01T12:00:00Z",
    "1128256000,2026-11-28T00:00:00Z,"
  })
  void time_withoutYear_isTakenOnlyWhereItIsNear(
      String element, Instant now, OffsetDateTime expected) {
    Clock clock = Clock.fixed(now, ZoneId.of("UTC"));
    FailedTransaction facts =
        Iso8583.standard().localTime(clock).failed(with(sale(), 7, element)::get, null).build();

    assertEquals(expected, facts.transactionTime());
  }

  @Test
  void time_of1993_hasItsOwnYear() {
    Map<Integer, String> old = with(with(sale(), 0, "1200"), 12, "240131235959");
    FailedTransaction facts =
        Iso8583.standard().localTime(IN_BERLIN).failed(old::get, null).build();

    assertEquals(OffsetDateTime.parse("2024-01-31T23:59:59+01:00"), facts.transactionTime());
  }

  @Test
  void time_of2003_hasItsOwnYearOfThisCentury() {
    Map<Integer, String> request = with(with(sale(), 0, "2200"), 12, "20240131235959");
    Map<Integer, String> older = with(request, 12, "19690131235959");
    Iso8583 iso = Iso8583.standard().localTime(IN_BERLIN);

    assertEquals(
        OffsetDateTime.parse("2024-01-31T23:59:59+01:00"),
        iso.failed(request::get, null).build().transactionTime());
    assertNull(iso.failed(older::get, null).build().transactionTime());
  }
}
