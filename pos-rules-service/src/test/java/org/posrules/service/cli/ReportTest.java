package org.posrules.service.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.posrules.ActingParty;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.FaultCategory;
import org.posrules.Retry;
import org.posrules.RetryAdvice;
import org.posrules.facts.Strength;
import org.posrules.service.testing.Samples;
import org.posrules.service.words.Words;

class ReportTest {
  private static final Diagnosis DIAGNOSIS =
      Samples.expiredCard(
          FailedTransaction.builder().responseCode("54").build(),
          List.of(Samples.expiryQuestion()));

  @Test
  void report_inColour_isTheSameTextWithColours() {
    String plain = Report.of(DIAGNOSIS, Words.in(Locale.ENGLISH), new Page(80, false));
    String coloured = Report.of(DIAGNOSIS, Words.in(Locale.ENGLISH), new Page(80, true));

    assertFalse(plain.contains("\u001B"));
    assertTrue(coloured.contains("\u001B[1m"));
    assertEquals(plain, coloured.replaceAll("\u001B\\[[0-9;]*m", ""));
  }

  @Test
  void report_ofOneSuspect_saysOnceHowSureItIs() {
    String report = Report.of(DIAGNOSIS, Words.in(Locale.ENGLISH), new Page(80, false));

    assertTrue(report.contains("\nCARD_EXPIRED · business decline · 91 % sure\n"), report);
  }

  @Test
  void report_ofTwoSuspectsInOneCategory_tellsTheCausesChanceFromTheCategorys() {
    Diagnosis either = Samples.expiredOrInvalidCard();
    String report = Report.of(either, Words.in(Locale.ENGLISH), new Page(80, false));
    String expected = "\nbusiness decline, 91 % sure · CARD_EXPIRED, 50 % sure\n";

    assertTrue(report.contains(expected), report);
  }

  @Test
  void report_ofUnknown_saysSoAndStillAdvises() {
    Diagnosis unknown = Samples.unknown(FailedTransaction.builder().errorText("x").build());

    String report = Report.of(unknown, Words.in(Locale.ENGLISH), new Page(80, false));

    assertTrue(report.startsWith("The facts do not tell why it failed.\n\n  Who acts"), report);
    assertTrue(report.contains("NOT YET: first find out"), report);
    assertTrue(report.contains("Wait 30 s. Use the same reference. It may have been paid."));
    assertTrue(report.contains("Do first: Use another card"), report);
  }

  @Test
  void report_ofAPrompt_saysThatNothingHasFailedAndNothingOfTheMoney() {
    String report = Report.of(Samples.prompt(), Words.in(Locale.ENGLISH), new Page(80, false));

    assertTrue(report.startsWith("Nothing has failed.\nPROMPT_SHOWN\n"), report);
    assertTrue(report.contains("The text is a prompt. [NOF-004]"), report);
    assertFalse(report.contains("NOT KNOWN"), report);
  }

  @Test
  void report_atAnyWidth_staysWithinIt() {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
      for (int width = 50; width <= 100; width += 5) {
        int most = width;
        Report.of(DIAGNOSIS, Words.in(locale), new Page(width, false))
            .lines()
            .forEach(line -> assertTrue(Cells.width(line) <= most, line));
      }
    }
  }

  @Test
  void words_ofBothLanguages_haveTheSameKeys() throws Exception {
    assertEquals(keys("words.properties"), keys("words_zh.properties"));
  }

  @Test
  void words_ofEveryConstant_exist() throws Exception {
    Set<Object> keys = keys("words.properties");

    Stream.<Enum<?>[]>of(
            FaultCategory.values(),
            ActingParty.values(),
            RetryAdvice.values(),
            Retry.Reference.values(),
            Strength.values())
        .flatMap(Stream::of)
        .map(word -> word.getDeclaringClass().getSimpleName() + "." + word.name())
        .forEach(key -> assertTrue(keys.contains(key), key));
  }

  private static Set<Object> keys(String file) throws Exception {
    Properties words = new Properties();
    try (var in = Words.class.getResourceAsStream(file)) {
      words.load(in);
    }
    return words.keySet();
  }
}
