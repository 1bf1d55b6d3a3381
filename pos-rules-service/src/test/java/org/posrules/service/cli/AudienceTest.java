package org.posrules.service.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.service.testing.Samples;
import org.posrules.service.words.Words;

class AudienceTest {
  private static Diagnosis expired(String language) {
    Locale locale = Locale.forLanguageTag(language);
    return Samples.expiredCard(
        FailedTransaction.builder().language(locale).build(), List.of(Samples.expiryQuestion()));
  }

  private static String report(Audience audience, Diagnosis diagnosis, int width) {
    return audience.report(diagnosis, Words.in(diagnosis.language()), new Page(width, false));
  }

  @Test
  void cashier_ofAnUnknownOutcome_readsFirstToStop() {
    String report =
        report(Audience.CASHIER, Samples.unknown(FailedTransaction.builder().build()), 80);

    assertEquals(
        """
        ============================================================
          STOP. Do not take this payment again. First find out whether it went through.
          Wait 30 s.
        ============================================================

        Was the customer charged?
          NOT KNOWN.

        What to do
          Note the code.

          Use another card
          1. Ask for another card.
          2. Start the payment again.

        What to say to the customer
          One moment, please.

        Whoever helps you will ask for this number: 01JUNKNOWN
        """,
        report);
  }

  @ParameterizedTest
  @CsvSource({"en", "zh-CN"})
  void cashier_readsNoChancesCausesOrRules(String language) {
    String report = report(Audience.CASHIER, expired(language), 80);

    assertFalse(report.matches("(?s).*(%|CARD_EXPIRED|iso8583|0\\.9).*"), report);
  }

  @Test
  void cashier_whereNothingFailed_isToldOfNoMoney() {
    String report = report(Audience.CASHIER, Samples.prompt(), 80);

    assertTrue(report.contains("  Nothing has failed.\n"), report);
    assertFalse(report.contains("charged"), report);
  }

  @Test
  void integrator_readsTheFieldsByTheirNames() {
    String report = report(Audience.INTEGRATOR, expired("en"), 80);

    assertEquals(
        """
          outcome             DIAGNOSED
          category            BUSINESS
          cause               CARD_EXPIRED
          confidence          0.91
          party               CARDHOLDER

          payment.state       DECLINED
                              The issuer refused it.
          retry.advice        RETRY_AFTER_FIX
                              Nothing was paid.
          retry.reference     NEW
          retry.afterSeconds  -

          faults[0]           CARD_EXPIRED 0.91
                              The card has expired.
                              + codes/iso8583-1987/54 STRONG

          recommendations     USE_ANOTHER_CARD
          missingFacts        cardExpiry
          messages.display    CARD EXPIRED
          masked              -
          notes               -

          language            en
          rulebook            2026.11.1
          factsDigest         sha256:1
          diagnosisId         01JDIAGNOSIS
        """,
        report);
  }

  @ParameterizedTest
  @CsvSource({"en, 80", "en, 40", "zh-CN, 80", "zh-CN, 40"})
  void report_forAnybody_fitsTheScreen(String language, int width) {
    for (Audience audience : Audience.values()) {
      String report = report(audience, expired(language), width);
      assertTrue(report.lines().allMatch(line -> Cells.width(line) <= width), report);
    }
  }
}
