package org.posrules.internal.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.FailedTransaction;
import org.posrules.Money;
import org.posrules.NetworkStatus;
import org.posrules.TransactionType;
import org.posrules.facts.AttemptSignal;
import org.posrules.facts.ExpirySignal;
import org.posrules.facts.LimitSignal;
import org.posrules.facts.LimitSignal.Limit;
import org.posrules.facts.ModelSignal;
import org.posrules.facts.RegistrationSignal;
import org.posrules.facts.RegistrationSignal.Registrant;
import org.posrules.facts.Signal;
import org.posrules.facts.TypeSignal;
import org.posrules.facts.VersionSignal;
import org.posrules.facts.VersionSignal.Software;
import org.posrules.facts.WaitSignal;

/** Dates, limits and waits are judged exactly at their edges, and never across currencies. */
class FactReaderTest {
  private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-22T12:00:00Z");

  private static List<Signal> read(FailedTransaction.Builder given) {
    return FactReader.read(given.build(), NOON);
  }

  private static Money money(String written) {
    return written == null ? null : Money.of(written.split(" ")[0], written.split(" ")[1]);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11, 2026-11-30T23:59:59.999Z, false",
    "2026-11, 2026-12-01T00:00:00Z, true",
    "2026-11, 2026-11-30T23:59:59-12:00, false",
    "2026-11, 2026-12-01T00:00:00+14:00, true",
    "2028-02, 2028-02-29T23:59:59Z, false",
    "2028-02, 2028-03-01T00:00:00Z, true",
    "2027-02, 2027-02-28T23:59:59Z, false",
    "2026-12, 2027-01-01T00:00:00+08:00, true",
    "2099-01, 2026-01-01T00:00:00Z, false",
  })
  void card_atTheEdgeOfItsMonth_isGoodToTheLastMoment(
      YearMonth expiry, OffsetDateTime time, boolean expired) {
    assertEquals(
        List.of(new ExpirySignal(expired)),
        FactReader.read(FailedTransaction.builder().cardExpiry(expiry).build(), time));
  }

  @ParameterizedTest
  @CsvSource({
    "100.00 EUR, 100.00 EUR, false",
    "100 EUR, 100.0000 EUR, false",
    "100.01 EUR, 100.00 EUR, true",
    "99.99 EUR, 100.00 EUR, false",
    "0 EUR, 0 EUR, false",
    "1001 JPY, 1000 JPY, true",
  })
  void amount_atTheLimit_isOverOnlyAbove(String amount, String limit, boolean over) {
    assertEquals(
        List.of(new LimitSignal(Limit.MERCHANT, over)),
        read(FailedTransaction.builder().amount(money(amount)).merchantLimit(money(limit))));
  }

  static Stream<Arguments> days() {
    return Stream.of(
        arguments("10 EUR", "90 EUR", "100 EUR", List.of(new LimitSignal(Limit.DAILY, false))),
        arguments("10.01 EUR", "90 EUR", "100 EUR", List.of(new LimitSignal(Limit.DAILY, true))),
        arguments("101 EUR", null, "100 EUR", List.of(new LimitSignal(Limit.DAILY, true))),
        arguments("10 EUR", null, "100 EUR", List.of()),
        arguments("10 EUR", "90 USD", "100 EUR", List.of()),
        arguments("101 EUR", "90 EUR", "100 USD", List.of()));
  }

  @ParameterizedTest(name = "{0} after {1} of {2}")
  @MethodSource("days")
  void amount_withTheDayBefore_isOverOnlyAbove(
      String amount, String total, String limit, List<Signal> expected) {
    assertEquals(
        expected,
        read(
            FailedTransaction.builder()
                .amount(money(amount))
                .dailyTotal(money(total))
                .dailyLimit(money(limit))));
  }

  @Test
  void amount_inAnotherCurrency_isNotCompared() {
    assertEquals(
        List.of(),
        read(
            FailedTransaction.builder().amount(money("1000 JPY")).merchantLimit(money("100 EUR"))));
  }

  @Test
  void limit_withoutAnAmount_isNoSignal() {
    assertEquals(List.of(), read(FailedTransaction.builder().merchantLimit(money("1 EUR"))));
  }

  @ParameterizedTest
  @CsvSource({"0, SHORT", "1999, SHORT", "2000, USUAL", "9999, USUAL", "10000, LONG"})
  void wait_atItsEdges_hasItsLength(long millis, WaitSignal.Wait length) {
    assertEquals(
        List.of(new WaitSignal(length)),
        read(FailedTransaction.builder().elapsed(Duration.ofMillis(millis))));
  }

  @Test
  void link_whoseStateIsNotKnown_isNoSignal() {
    assertEquals(List.of(), read(FailedTransaction.builder().networkStatus(NetworkStatus.UNKNOWN)));
  }

  @Test
  void registrations_givenTogether_areOneSignalEach() {
    assertEquals(
        List.of(
            new RegistrationSignal(Registrant.CUSTOMER, true),
            new RegistrationSignal(Registrant.MERCHANT, false),
            new RegistrationSignal(Registrant.TERMINAL, true)),
        read(
            FailedTransaction.builder()
                .customerRegistered(true)
                .merchantRegistered(false)
                .terminalRegistered(true)));
  }

  @Test
  void typeAndAttempt_given_areOneSignalEach() {
    assertEquals(
        List.of(new TypeSignal(TransactionType.REFUND), new AttemptSignal(2)),
        read(FailedTransaction.builder().transactionType(TransactionType.REFUND).attempt(2)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Verifone H5000", "verifone h-5000", "VERIFONE_H 5000", "Ｖerifone　H5000"})
  void model_inAnySpelling_isOneName(String model) {
    assertEquals(
        List.of(new ModelSignal("VERIFONEH5000")),
        read(FailedTransaction.builder().terminalModel(model)));
  }

  @ParameterizedTest
  @CsvSource({"1.4, true", "v1.4.2, true", "1.4.2 (build 7), true", "1.40, false", "11.4, false"})
  void version_ofALine_isInIt(String version, boolean inLine) {
    VersionSignal signal =
        (VersionSignal) read(FailedTransaction.builder().firmwareVersion(version)).get(0);
    assertEquals(inLine, signal.inLine("1.4"));
  }

  @Test
  void versions_ofTerminalAndApplication_areToldApart() {
    assertEquals(
        List.of(
            new VersionSignal(Software.FIRMWARE, "1.4"),
            new VersionSignal(Software.APPLICATION, "2.0")),
        read(FailedTransaction.builder().firmwareVersion("1.4").appVersion("2.0")));
  }

  @Test
  void day_beyondEighteenDigits_isOverItsLimit() {
    assertEquals(
        List.of(new LimitSignal(Limit.DAILY, true)),
        read(
            FailedTransaction.builder()
                .amount(money("999999999999999999 EUR"))
                .dailyTotal(money("999999999999999999 EUR"))
                .dailyLimit(money("100 EUR"))));
  }

  @Test
  void nothing_given_isNoSignal() {
    assertEquals(List.of(), read(FailedTransaction.builder()));
  }
}
