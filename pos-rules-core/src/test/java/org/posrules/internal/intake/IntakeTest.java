package org.posrules.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.AdviceCode;
import org.posrules.Fact;
import org.posrules.FailedTransaction;
import org.posrules.Money;
import org.posrules.References;
import org.posrules.SchemeCode;
import org.posrules.TinyRulebook;
import org.posrules.internal.rulebook.Scheme;
import org.posrules.internal.values.CleanTransaction;

/** After intake no text of a transaction holds a card number, and none is longer than it may be. */
class IntakeTest {
  private static final String CARD = "4242424242424242";
  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final Set<Fact<?>> HEXADECIMAL =
      Set.of(Fact.TVR, Fact.TSI, Fact.CVM_RESULTS, Fact.CRYPTOGRAM_INFORMATION);
  private static final Intake INTAKE =
      new Intake(
          written -> TinyRulebook.content().scheme(written).map(Scheme::name),
          Clock.fixed(NOW, ZoneOffset.UTC));

  private static CleanTransaction clean(FailedTransaction.Builder given) {
    return INTAKE.clean(given.build());
  }

  /** The facts that can hold a card number; one added later is among them. */
  static List<Fact<?>> openFacts() {
    return Fact.all().stream()
        .filter(fact -> value(fact) != null && !HEXADECIMAL.contains(fact))
        .toList();
  }

  private static Object value(Fact<?> fact) {
    Object one = value(fact.type());
    return one != null && fact.isSeveral() ? List.of(one) : one;
  }

  private static Object value(Class<?> type) {
    if (type == SchemeCode.class) {
      return new SchemeCode("card " + CARD, "card " + CARD);
    } else if (type == String.class) {
      return "card " + CARD;
    } else if (type == AdviceCode.class) {
      return new AdviceCode("card " + CARD, "card " + CARD);
    } else if (type == References.class) {
      return new References("card " + CARD, "card " + CARD, "card " + CARD);
    } else if (type == Money.class) {
      return Money.of(CARD, "EUR");
    }
    return null;
  }

  private static FailedTransaction.Builder with(Fact<?> fact) {
    return FailedTransaction.builder().put(fact, value(fact));
  }

  @ParameterizedTest
  @MethodSource("openFacts")
  void cardNumber_inAnyFact_isMasked(Fact<?> fact) {
    assertFalse(values(clean(with(fact)).transaction()).contains("42424242"));
  }

  private static String values(FailedTransaction transaction) {
    List<Object> values = new ArrayList<>();
    Fact.all().forEach(fact -> values.add(transaction.get(fact)));
    return values.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "card-4",
        "tok_1NirD82eZvKYlo2CIvbtLWuY",
        "550e8400-e29b-41d4-a716-446655440000",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "V0010013816180398947326400396",
        "bWFyeSBoYWQgYSBsaXR0bGUgbGFtYg==",
        "7000000000000042",
      })
  void cardToken_thatIsNoCardNumber_staysDistinct(String token) {
    String kept = clean(FailedTransaction.builder().cardToken(token)).transaction().cardToken();
    String last = token.replaceAll(".(?=[^A-Za-z0-9]*$)", "3");
    String other = clean(FailedTransaction.builder().cardToken(last)).transaction().cardToken();
    assertNotEquals(kept, other);
  }

  @Test
  void schemes_ofSeveralCodes_getTheirNames() {
    FailedTransaction.Builder given =
        FailedTransaction.builder()
            .codes(List.of(new SchemeCode("House Bank", "54"), new SchemeCode(null, "41")));
    assertEquals(
        List.of(new SchemeCode("bank-codes", "54"), new SchemeCode(null, "41")),
        clean(given).transaction().codes());
  }

  @Test
  void codes_thatGrowOrVanishWhenFolded_stayInTheirBounds() {
    String growing = "\uFDFA".repeat(64);
    FailedTransaction.Builder given =
        FailedTransaction.builder()
            .codes(List.of(new SchemeCode(growing, growing), new SchemeCode(null, "\u200B")))
            .cardToken(growing);
    FailedTransaction kept = clean(given).transaction();
    assertTrue(kept.codes().get(0).code().length() <= 64, kept::toString);
    assertTrue(kept.cardToken().length() <= 64, kept::toString);
  }

  @ParameterizedTest
  @MethodSource("openFacts")
  void cardNumber_masked_isToldByTheFactsName(Fact<?> fact) {
    assertEquals(List.of(fact.name()), clean(with(fact)).masked());
  }

  @Test
  void transaction_withNothingSensitive_isUnchanged() {
    FailedTransaction given =
        FailedTransaction.builder()
            .errorText("card expired")
            .responseCode("54")
            .responseCodeScheme("bank-codes")
            .deviceStatus(List.of("PAPER_OUT"))
            .amount(Money.of("180.00", "EUR"))
            .dailyTotal(Money.of("123456789012", "IDR"))
            .build();
    assertEquals(given, INTAKE.clean(given).transaction());
  }

  @Test
  void transaction_cleanedTwice_isUnchanged() {
    List<FailedTransaction> once = new ArrayList<>();
    for (Fact<?> fact : openFacts()) {
      once.add(clean(with(fact)).transaction());
    }
    assertEquals(once, once.stream().map(each -> INTAKE.clean(each).transaction()).toList());
  }

  @Test
  void scheme_byAnAlias_getsItsName() {
    assertEquals(
        "bank-codes",
        clean(FailedTransaction.builder().responseCodeScheme("House Bank"))
            .transaction()
            .responseCodeScheme());
  }

  @Test
  void scheme_unknown_staysAsWritten() {
    assertEquals(
        "Unheard Of",
        clean(FailedTransaction.builder().responseCodeScheme("Unheard Of"))
            .transaction()
            .responseCodeScheme());
  }

  @Test
  void text_tooLong_keepsHeadAndTail() {
    String text = "head " + "x ".repeat(20_000) + " tail";
    String kept = clean(FailedTransaction.builder().errorText(text)).transaction().errorText();
    assertTrue(kept.startsWith("head ") && kept.endsWith(" tail"), kept);
  }

  @Test
  void text_tooLong_isCutToItsBound() {
    String text = "x ".repeat(20_000);
    String kept = clean(FailedTransaction.builder().errorText(text)).transaction().errorText();
    assertTrue(kept.length() <= 8_000 + 3, () -> "length " + kept.length());
  }

  @Test
  void text_cutInAPair_keepsWholeCharacters() {
    String text = "x" + "😀".repeat(10_000);
    String kept = clean(FailedTransaction.builder().errorText(text)).transaction().errorText();
    assertEquals(0, kept.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF).count());
  }

  @Test
  void text_thatGrowsWhenFolded_staysInItsBound() {
    String text = "\uFDFA".repeat(20_000);
    String kept = clean(FailedTransaction.builder().errorText(text)).transaction().errorText();
    assertTrue(kept.length() <= 8_000 + 3, () -> "length " + kept.length());
  }

  @Test
  void word_tooLong_isCut() {
    assertEquals(
        256,
        clean(FailedTransaction.builder().terminalModel("y".repeat(1_000)))
            .transaction()
            .terminalModel()
            .length());
  }

  @Test
  void time_notGiven_isTheClocks() {
    assertEquals(NOW.atOffset(ZoneOffset.UTC), clean(FailedTransaction.builder()).time());
  }

  @Test
  void time_given_isTheTransactionsOwn() {
    OffsetDateTime own = OffsetDateTime.parse("2020-02-29T23:59:59+14:00");
    assertEquals(own, clean(FailedTransaction.builder().transactionTime(own)).time());
  }
}
