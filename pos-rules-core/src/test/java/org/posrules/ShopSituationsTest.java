package org.posrules;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.FailedTransaction.Builder;

/** The situations that shop owners ask about, in English and in Chinese. */
class ShopSituationsTest {
  private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-20T12:00:00+08:00");

  /** What is known, in two languages, and what must come out. */
  record Situation(
      String english, String chinese, UnaryOperator<Builder> facts, String cause, String retry) {
    @Override
    public String toString() {
      return english + " -> " + cause;
    }
  }

  static Stream<Situation> situations() {
    return Stream.of(link(), failures(), cards(), limits(), customers()).flatMap(List::stream);
  }

  private static List<Situation> link() {
    return List.of(
        communication(
            b -> b.networkStatus(NetworkStatus.OFFLINE), "TERMINAL_OFFLINE", "RETRY_AFTER_FIX"),
        communication(
            b -> b.networkStatus(NetworkStatus.ONLINE), "REGISTER_LINK_DOWN", "VERIFY_FIRST"),
        communication(
            b -> b.networkStatus(NetworkStatus.ONLINE).httpStatus(504).requestSent(true),
            "HOST_TIMEOUT",
            "VERIFY_FIRST"));
  }

  private static Situation communication(UnaryOperator<Builder> facts, String cause, String retry) {
    return new Situation("NO COMMUNICATION", "通讯失败", facts, cause, retry);
  }

  private static List<Situation> failures() {
    return List.of(
        failed(b -> b, Diagnosis.UNRECOGNISED, "VERIFY_FIRST"),
        failed(b -> b.networkStatus(NetworkStatus.OFFLINE), "TERMINAL_OFFLINE", "VERIFY_FIRST"),
        failed(b -> b.cardExpiry(YearMonth.of(2026, 10)), "CARD_EXPIRED", "RETRY_AFTER_FIX"));
  }

  private static Situation failed(UnaryOperator<Builder> facts, String cause, String retry) {
    return new Situation("Transaction Failed", "交易失败", facts, cause, retry);
  }

  private static List<Situation> cards() {
    return List.of(
        new Situation(
            "Invalid Card",
            "无效卡",
            b -> b.cardExpiry(YearMonth.of(2026, 10)),
            "CARD_EXPIRED",
            "RETRY_AFTER_FIX"));
  }

  private static List<Situation> limits() {
    return List.of(
        limit("1200", "MERCHANT_LIMIT_EXCEEDED"), limit("200", "CARDHOLDER_LIMIT_EXCEEDED"));
  }

  private static Situation limit(String amount, String cause) {
    return new Situation(
        "Transaction Exceeds Limit",
        "超出交易限额",
        b -> b.amount(Money.of(amount, "CNY")).merchantLimit(Money.of("1000", "CNY")),
        cause,
        "RETRY_AFTER_FIX");
  }

  private static List<Situation> customers() {
    return List.of(
        customer(false, "CUSTOMER_NOT_REGISTERED"), customer(true, "CUSTOMER_RECORD_INCOMPLETE"));
  }

  private static Situation customer(boolean registered, String cause) {
    return new Situation(
        "Customer Not Registered",
        "客户未登记",
        b -> b.customerRegistered(registered),
        cause,
        "RETRY_AFTER_FIX");
  }

  @ParameterizedTest
  @MethodSource("situations")
  void situation_inBothLanguages_hasItsCauseAndItsRetry(Situation situation) {
    assertAll(
        Stream.of(situation.english(), situation.chinese())
            .map(text -> () -> assertDiagnosed(situation, text)));
  }

  private static void assertDiagnosed(Situation situation, String text) {
    Builder given = FailedTransaction.builder().errorText(text).transactionTime(NOON);
    Diagnosis diagnosis = BundledRulebook.engine().diagnose(situation.facts().apply(given).build());
    assertEquals(situation.cause(), diagnosis.cause(), text);
    assertEquals(situation.retry(), diagnosis.retry().advice().name(), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Invalid Card", "无效卡"})
  void swipedCardInDate_calledInvalid_isAWornStripe(String text) {
    Diagnosis diagnosis =
        BundledRulebook.engine()
            .diagnose(
                FailedTransaction.builder()
                    .errorText(text)
                    .entryMode(EntryMode.MAGSTRIPE)
                    .cardExpiry(YearMonth.of(2029, 10))
                    .transactionTime(NOON)
                    .build());
    assertEquals(FaultCategory.HARDWARE, diagnosis.category());
    assertEquals("MAGSTRIPE_NOT_READABLE", diagnosis.cause());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "declined 4111 1111 1111 1111",
        "４１１１１１１１１１１１１１１１",
        ";4111111111111111=29122011234567890?"
      })
  void cardData_inAnyField_isNowhereInTheAnswer(String text) {
    Diagnosis diagnosis =
        BundledRulebook.engine()
            .diagnose(
                FailedTransaction.builder()
                    .errorText(text)
                    .transactionId(text)
                    .terminalModel(text)
                    .responseCode(text)
                    .build());
    String printed = diagnosis.toString();
    assertFalse(printed.contains("411111111111") || printed.contains("4111 1111 1111"), printed);
    assertFalse(printed.contains("４１１１"), printed);
  }
}
