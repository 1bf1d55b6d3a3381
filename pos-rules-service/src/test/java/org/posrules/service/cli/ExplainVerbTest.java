package org.posrules.service.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posrules.service.testing.Samples;
import org.posrules.service.testing.TinyRules;

class ExplainVerbTest {
  @TempDir Path folder;

  private static void assertHas(CommandRun run, String part) {
    assertTrue(run.out().contains(part), () -> part + " is not in\n" + run.out() + run.err());
  }

  @Test
  void text_ofAFault_hasWhatWasObservedAndConcluded() {
    CommandRun run = CommandRun.of("explain", "NO COMMUNICATION");
    assertEquals(0, run.code(), run.err());
    assertHas(run, "Answer: COMMUNICATION_FAULT, NETWORK");
    assertHas(run, "PhraseSignal( name == \"COMMUNICATION_FAULT\"");
    assertHas(run, "Nearly spoke");
  }

  @Test
  void request_onStandardInput_isRead() {
    CommandRun run =
        CommandRun.with("{\"requestSent\": true}", Samples.diagnoser(), "explain", "-");
    assertHas(run, "SendSignal( sent == true ) (from requestSent)");
  }

  @Test
  void request_writtenOut_isNoErrorText() {
    CommandRun run = CommandRun.of("explain", "{\"requestSent\": true}");
    assertHas(run, "SendSignal( sent == true ) (from requestSent)");
  }

  @Test
  void rule_byItsId_isToldConditionByCondition() {
    CommandRun run = CommandRun.of("explain", "NO RESPONSE", "--rule", "NET-014");
    assertHas(run, "  x SendSignal( sent == true )\n      missing: nothing given meets it");
    assertHas(run, "  + not LinkSignal( sound == false )\n      met: there is none");
  }

  @Test
  void rule_thatIsExperimental_isToldToRunInShadow() {
    TinyRules.in(folder);
    String rules = TinyRules.read(folder, "tiny/tiny.drl");
    TinyRules.write(folder, "tiny/tiny.drl", rules.replaceFirst("stable", "experimental"));
    String place = folder.resolve("tiny/tiny.yaml") + ":3";
    assertHas(
        CommandRun.of("explain", place, "--rule", "TINY-001"),
        "The rule spoke.\n  It is experimental: it runs in shadow, and no answer rests on it.");
    assertHas(
        CommandRun.of("explain", place, "--rule", "TINY-001", "--lang", "zh-CN"),
        "这是试验规则，仅试运行，不影响任何结论。");
  }

  @Test
  void rule_thatIsNone_isAUsageError() {
    CommandRun run = CommandRun.of("explain", "x", "--rule", "NET-999");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("there is no rule NET-999"), run.err());
  }

  @Test
  void case_byItsPlace_isExplainedByTheRulesOfItsFolder() {
    TinyRules.in(folder);
    CommandRun run =
        CommandRun.of("explain", folder.resolve("tiny/tiny.yaml") + ":3", "--lang", "zh-CN");
    assertEquals(0, run.code(), run.err());
    assertHas(run, "结论: HOST_TIMEOUT");
    assertHas(run, "+ TINY-001 STRONG");
  }

  @Test
  void case_byItsName_isFoundInTheFolder() {
    TinyRules.in(folder);
    CommandRun run =
        CommandRun.of("explain", "the card's date has passed", "--rules", folder.toString());
    assertHas(run, "Answer: CARD_EXPIRED");
  }

  @Test
  void caseAboutAShop_byItsPlace_isExplainedWithWhatWasSeen() {
    CommandRun run = CommandRun.of("explain", "../rules/care/upkeep/battery-worn.yaml:14");
    assertEquals(0, run.code(), run.err());
    assertHas(run, "Answer: BATTERY_WORN MEDIUM");
    assertHas(run, "MeasureSignal( fact == \"batteryHealth\"");
  }

  @Test
  void ruleAboutAShop_byItsId_isToldConditionByCondition() {
    CommandRun run =
        CommandRun.of("explain", "../rules/care/upkeep/battery-worn.yaml:19", "--rule", "CARE-011");
    assertHas(run, "x MeasureSignal( fact == \"batteryHealth\", value < 60");
  }
}
