package org.posrules.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.BundledRulebook;
import org.posrules.Diagnosis;
import org.posrules.DiagnosticEngine;
import org.posrules.FailedTransaction;
import org.posrules.facts.Severity;
import org.posrules.history.IncidentHistory;

/** What is said of a shop, by the rules that are bundled. */
class ShopAssessmentTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-28T12:00:00Z"), ZoneOffset.UTC);

  private static Shop.Builder shop() {
    return Shop.builder().set(ShopFact.ASSESSED_ON, TODAY);
  }

  private static PartFacts.Builder terminal(String id) {
    return PartFacts.builder(ShopPart.TERMINAL).set(ShopFact.TERMINAL_ID, id);
  }

  private static ShopAssessment assessed(Shop.Builder shop) {
    return BundledRulebook.engine().assess(shop.build());
  }

  private static List<String> found(ShopAssessment assessment) {
    return assessment.findings().stream().map(CareFinding::finding).toList();
  }

  private static CareFinding finding(ShopAssessment assessment, String name) {
    return assessment.findings().stream()
        .filter(finding -> finding.finding().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not in " + found(assessment)));
  }

  @Test
  void shop_ofWhichNothingIsKnown_isSaidToHaveNothingFoundAndMuchNotLookedAt() {
    assertEquals(
        "Nothing was found in what was given. Some things could not be looked at, because nothing"
            + " was said about them.",
        assessed(shop()).summary());
  }

  @Test
  void shop_ofWhichNothingIsKnown_hasEachPartNotLookedAtButThoseByOccasion() {
    assertEquals(
        List.of("", "terminals", "backup", "staff", "security", "readiness", "contract"),
        assessed(shop()).notGiven().stream().map(gap -> gap.part().field()).toList());
  }

  @Test
  void findings_areOrderedByHowLongTheyMayWait() {
    ShopAssessment assessment =
        assessed(
            shop()
                .set(ShopFact.DEFAULT_PASSWORDS, true)
                .set(ShopFact.SPARE_TERMINAL, false)
                .set(ShopFact.LAST_BACKUP, TODAY.minusDays(40)));
    List<Severity> order = assessment.findings().stream().map(CareFinding::severity).toList();
    assertEquals(order.stream().sorted(java.util.Comparator.reverseOrder()).toList(), order);
  }

  @Test
  void findings_thatMayWaitEquallyLong_areOrderedByWhatAMinuteSaves() {
    List<CareFinding> medium =
        assessed(
                shop()
                    .set(ShopFact.ROLES_SEPARATED, true)
                    .set(ShopFact.SPARE_TERMINAL, true)
                    .set(ShopFact.LAST_BACKUP, TODAY))
            .findings()
            .stream()
            .filter(finding -> finding.severity() == Severity.MEDIUM)
            .toList();
    assertTrue(medium.size() > 2, () -> "too few to tell: " + medium);
    for (int i = 1; i < medium.size(); i++) {
      double before = medium.get(i - 1).benefitMinutes() / medium.get(i - 1).minutes();
      assertTrue(before >= medium.get(i).benefitMinutes() / medium.get(i).minutes());
    }
  }

  @Test
  void oneFinding_atSeveralTerminals_namesThemAndCountsTheWorkForEach() {
    PartFacts dirty = terminal("T1").set(ShopFact.LAST_CLEANING, TODAY.minusDays(90)).build();
    PartFacts too = terminal("T3").set(ShopFact.LAST_CLEANING, TODAY.minusDays(80)).build();
    CareFinding alone = finding(assessed(shop().add(dirty)), "CLEANING_OVERDUE");
    CareFinding both = finding(assessed(shop().add(dirty).add(too)), "CLEANING_OVERDUE");
    assertEquals(List.of("T1", "T3"), both.subjects());
    assertEquals(2 * alone.minutes(), both.minutes());
  }

  @Test
  void overdueTask_isDueOnTheDayWhenItWasDue() {
    PartFacts terminal = terminal("T1").set(ShopFact.LAST_SETTLEMENT, TODAY.minusDays(3)).build();
    CareFinding overdue = finding(assessed(shop().add(terminal)), "SETTLEMENT_OVERDUE");
    assertTrue(overdue.due().isBefore(TODAY), () -> "due " + overdue.due());
  }

  @Test
  void whatMustNotWait_isDueToday() {
    assertEquals(
        TODAY,
        finding(assessed(shop().set(ShopFact.DEFAULT_PASSWORDS, true)), "DEFAULT_PASSWORDS_IN_USE")
            .due());
  }

  @Test
  void certificateThatEndsSoonerThanItMayWait_isDueOnItsLastDay() {
    LocalDate ends = TODAY.plusDays(2);
    PartFacts terminal = terminal("T1").set(ShopFact.CERTIFICATE_ENDS, ends).build();
    assertEquals(ends, finding(assessed(shop().add(terminal)), "CERTIFICATE_ENDING").due());
  }

  @Test
  void dayThatMustLieBehind_givenForOneAhead_isToldAndNotUsed() {
    ShopAssessment assessment = assessed(shop().set(ShopFact.LAST_BACKUP, TODAY.plusDays(1)));
    assertEquals(
        List.of("A day that lies ahead was given for: last backup. It was not used."),
        assessment.notes());
    assertTrue(found(assessment).contains("BACKUP_MISSING"));
  }

  @Test
  void row_thatFoundIt_isNamedWithItsSourceAndWhatWasSeen() {
    CareEvidence because =
        finding(assessed(shop().set(ShopFact.DEFAULT_PASSWORDS, true)), "DEFAULT_PASSWORDS_IN_USE")
            .because()
            .get(0);
    assertEquals("states/DEFAULT_PASSWORDS_IN_USE/defaultPasswords", because.rule());
    assertEquals("PCI DSS 4.0.1 req. 2.2.2", because.source());
    assertEquals(List.of("passwords of the manufacturer in use: yes"), because.observed());
  }

  @Test
  void topicsThatOnePersonLacks_areToldInOneSentence() {
    PartFacts person =
        PartFacts.builder(ShopPart.PERSON)
            .set(ShopFact.PERSON_ID, "A")
            .set(ShopFact.ROLE, StaffRole.TECHNICIAN)
            .set(ShopFact.LAST_TRAINING, TODAY)
            .set(ShopFact.TOPICS, List.of("CARD_DATA", "UPDATES"))
            .build();
    assertEquals(
        List.of(
            "A: not learned, or too long ago: Back up and restore, Notice tampering and swapped"
                + " terminals"),
        observed(finding(assessed(shop().add(person)), "TRAINING_LAPSED")));
  }

  @Test
  void papersThatAreMissing_areNamed() {
    Shop.Builder applying = applying("BANK_STATEMENTS", "OWNER_ID", "TAX_ID");
    assertEquals(
        List.of(
            "applying with an acquirer: yes", "not at hand: Voided check or letter of the bank"),
        observed(finding(assessed(applying), "PAPERS_MISSING")));
  }

  @Test
  void papersThatAreAskedForInSomeCasesOnly_standApart() {
    List<Sheet.Section> sections =
        assessed(applying()).sheet(Sheet.Kind.PAPERS).orElseThrow().sections();
    assertEquals(
        List.of("Asked for", "Only in some cases, or needed no more"),
        sections.stream().map(Sheet.Section::heading).toList());
  }

  private static Shop.Builder applying(String... papers) {
    return shop()
        .set(ShopFact.COUNTRY, "US")
        .set(ShopFact.MERCHANT_TYPE, MerchantType.SOLE_TRADER)
        .set(ShopFact.APPLYING, true)
        .set(ShopFact.PAPERS, List.of(papers));
  }

  private static List<String> observed(CareFinding finding) {
    return finding.because().get(0).observed();
  }

  @Test
  void chinese_isAnsweredInChinese() {
    ShopAssessment assessment = assessed(shop().set(ShopFact.LANGUAGE, Locale.SIMPLIFIED_CHINESE));
    assertEquals("按所提供的信息，未发现问题。有些方面未提供信息，无法检查。", assessment.summary());
  }

  @Test
  void plans_ofAShopWithTurnover_areOrderedByTheirCost() {
    ShopAssessment assessment =
        assessed(
            shop()
                .set(ShopFact.CURRENCY, "EUR")
                .set(ShopFact.MONTHLY_VOLUME, new BigDecimal("12000"))
                .set(ShopFact.AVERAGE_TICKET, new BigDecimal("6"))
                .set(ShopFact.PERCENT, new BigDecimal("1.4")));
    List<BigDecimal> costs = assessment.plans().stream().map(PlanCost::yearly).toList();
    assertEquals(3, costs.size());
    assertEquals(costs.stream().sorted().toList(), costs);
  }

  @Test
  void emergencyPage_hasABlankForWhatIsNotKnown() {
    String page =
        assessed(shop().set(ShopFact.ACQUIRER_PHONE, new PhoneNumber("0800 123")))
            .sheet(Sheet.Kind.EMERGENCY)
            .orElseThrow()
            .sections()
            .get(0)
            .lines()
            .toString();
    assertTrue(page.contains("Acquirer: 0800 123"), page);
    assertTrue(page.contains("Decides: ____"), page);
  }

  @Test
  void emergencyPage_ofAShopThatDoesNotSayItMay_offersNoPaymentOffline() {
    String allowed =
        page(
            shop()
                .set(ShopFact.OFFLINE_ALLOWED, true)
                .set(ShopFact.OFFLINE_LIMIT, new BigDecimal("50")));
    String unknown = page(shop().set(ShopFact.OFFLINE_LIMIT, new BigDecimal("50")));
    assertTrue(allowed.contains("50"), allowed);
    assertTrue(!unknown.contains("50"), unknown);
  }

  private static String page(Shop.Builder shop) {
    return assessed(shop).sheet(Sheet.Kind.EMERGENCY).orElseThrow().toString();
  }

  @Test
  void commissioningPage_leavesOutWhatTheTerminalCannotDo() {
    PartFacts terminal =
        terminal("T1").set(ShopFact.CAPABILITIES, List.of(Capability.CHIP)).build();
    String page =
        assessed(shop().add(terminal)).sheet(Sheet.Kind.COMMISSIONING).orElseThrow().toString();
    assertTrue(page.contains("Insert a chip card"), page);
    assertTrue(!page.contains("Swipe a card"), page);
  }

  @Test
  void incidentsThatAreRemembered_areQuotedByTheAssessment() {
    DiagnosticEngine engine =
        DiagnosticEngine.builder().clock(NOON).history(IncidentHistory.inMemory(100)).build();
    FailedTransaction jam =
        FailedTransaction.builder().terminalId("T1").errorText("printer paper jam").build();
    IntStream.range(0, 4).forEach(any -> engine.diagnose(jam));
    CareFinding found =
        finding(
            engine.assess(Shop.builder().add(terminal("T1").build()).build()),
            "PRINTER_FAILS_OFTEN");
    assertTrue(found.because().get(0).observed().get(0).contains("4 times within a week"));
  }

  private static final FailedTransaction UNREADABLE =
      FailedTransaction.builder()
          .terminalId("T1")
          .errorText("chip not readable")
          .transactionTime(NOON.instant().atOffset(ZoneOffset.UTC))
          .build();

  private static Diagnosis diagnosed(ShopDirectory shops) {
    return DiagnosticEngine.builder().shops(shops).build().diagnose(UNREADABLE);
  }

  @Test
  void diagnosis_atATerminalWithAnOpenFindingThatExplainsIt_quotesIt() {
    Shop shop =
        Shop.builder()
            .set(ShopFact.DEFAULT_PASSWORDS, true)
            .add(terminal("T1").set(ShopFact.LAST_CLEANING, TODAY.minusDays(90)).build())
            .build();
    Diagnosis diagnosis = diagnosed(any -> shop);
    assertEquals(
        List.of("CLEANING_OVERDUE"),
        diagnosis.openFindings().stream().map(CareFinding::finding).toList());
  }

  @Test
  void diagnosis_atATerminal_doesNotQuoteWhatIsOpenAtAnother() {
    Shop shop =
        Shop.builder()
            .add(terminal("T2").set(ShopFact.LAST_CLEANING, TODAY.minusDays(90)).build())
            .build();
    assertEquals(List.of(), diagnosed(any -> shop).openFindings());
  }

  @Test
  void directory_thatThrows_stopsNoDiagnosis() {
    Diagnosis diagnosis =
        diagnosed(
            any -> {
              throw new IllegalStateException("the disk is gone");
            });
    assertEquals("CHIP_NOT_READABLE", diagnosis.cause());
  }

  @Test
  void openFindings_changeNothingElseInADiagnosis() {
    Shop shop =
        Shop.builder()
            .add(terminal("T1").set(ShopFact.LAST_CLEANING, TODAY.minusDays(90)).build())
            .build();
    Diagnosis without = BundledRulebook.engine().diagnose(UNREADABLE);
    Diagnosis with = diagnosed(any -> shop);
    assertEquals(
        without,
        with.toBuilder().openFindings(List.of()).diagnosisId(without.diagnosisId()).build());
  }

  @Test
  void shop_ofTheMostTerminals_isAssessed() {
    Shop.Builder shop = shop();
    for (int i = 0; i < 500; i++) {
      shop.add(terminal("T" + i).set(ShopFact.LAST_CLEANING, TODAY.minusDays(90)).build());
    }
    assertEquals(500, finding(assessed(shop), "CLEANING_OVERDUE").subjects().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-CN"})
  void form_inEachLanguage_hasWordsForEachFactAndValue(String tag) {
    ShopForm form = BundledRulebook.engine().form(Locale.forLanguageTag(tag));
    List<String> labels = new ArrayList<>();
    for (ShopForm.Part part : form.parts()) {
      labels.add(part.label());
      for (ShopForm.Field field : part.facts()) {
        labels.add(field.label());
        field.values().forEach(value -> labels.add(value.label()));
      }
    }
    assertEquals(
        List.of(), labels.stream().filter(label -> label.matches("care\\..*|[A-Z_]{5,}")).toList());
  }
}
