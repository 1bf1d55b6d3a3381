package org.posrules.internal.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.posrules.TinyRulebook;
import org.posrules.rulebook.RuleSource;
import org.posrules.rulebook.RulebookException;

/** Whatever is wrong in a row is told with its file and line. */
class RulebookReaderTest {

  private static List<String> problems(Map<String, String> files) {
    RulebookException refused =
        assertThrows(
            RulebookException.class, () -> TinyRulebook.content(RuleSource.inMemory(files)));
    return refused.problems().stream().map(TinyRulebook::told).toList();
  }

  static Stream<Arguments> edits() {
    return Stream.of(
        arguments(
            "network/host-busy.yaml",
            "NETWORK",
            "WEATHER",
            "network/host-busy.yaml:2: must be one of HARDWARE, SOFTWARE, NETWORK, SECURITY,"
                + " BUSINESS, NO_FAULT, OUT_OF_SCOPE: WEATHER"),
        arguments(
            "network/host-busy.yaml",
            "wait_seconds: 60",
            "wait_seconds: soon",
            "network/host-busy.yaml:6: must be a whole number"),
        arguments(
            "network/host-busy.yaml",
            "wait_seconds",
            "waitseconds",
            "network/host-busy.yaml:6: there is no key waitseconds here; did you mean"
                + " wait_seconds?"),
        arguments(
            "network/host-busy.yaml",
            "party: ACQUIRER\n",
            "",
            "network/host-busy.yaml:1: needs the key party"),
        arguments(
            "business/card-expired.yaml",
            "parent: CARD_DECLINED",
            "parent: NOBODY",
            "business/card-expired.yaml:2: there is no cause NOBODY"),
        arguments(
            "network/link-down.yaml",
            "CHECK_CABLES: 0.4",
            "CHECK_CABLES: 1",
            "network/link-down.yaml:23: must be a number above 0 and below 1: 1"),
        arguments(
            "network/link-down.yaml",
            "CHECK_CABLES",
            "CHECK_CABELS",
            "network/link-down.yaml:23: there is no action CHECK_CABELS; did you mean"
                + " CHECK_CABLES?"),
        arguments(
            "hardware/paper-out.yaml",
            "REPRINT_RECEIPT:",
            "LOAD_PAPER:",
            "hardware/paper-out.yaml:23: the key stands twice: LOAD_PAPER"),
        arguments(
            "hardware/paper-out.yaml",
            "summary: 打印机缺纸。",
            "summary: ''",
            "hardware/paper-out.yaml:15: summary is empty; fill it in"),
        arguments(
            "hardware/paper-out.yaml",
            "zh-CN:",
            "zh:",
            "hardware/paper-out.yaml:14: there is no key zh here; there are en, zh-CN"),
        arguments(
            "hardware/paper-out.yaml",
            "    display: PAPER OUT\n",
            "",
            "hardware/paper-out.yaml:9: needs the key display"),
        arguments(
            "tiny/tiny.yaml",
            "TINY-003",
            "TINY-033",
            "tiny/tiny.yaml:8: there is no rule TINY-033; did you mean TINY-003?"),
        arguments(
            "tiny/tiny.yaml",
            ", TINY-004",
            "",
            "tiny/tiny.drl:48: no case names TINY-004; write one in which it speaks into"
                + " tiny/tiny.yaml, with rules: [TINY-004]"),
        arguments(
            "tables/schemes.csv",
            "GATEWAY,bank-codes",
            "GATEWAY,nowhere",
            "tables/schemes.csv:9: there is no scheme nowhere"),
        arguments(
            "tables/schemes.csv",
            ",shop,",
            ",bank,",
            "tables/schemes.csv:9: this stands twice: bank; an overlay may add, not replace"),
        arguments(
            "tables/codes/codes.csv",
            "bank-codes,41,LOST_CARD",
            "bank-codes,41,NOBODY",
            "tables/codes/codes.csv:3: there is no cause NOBODY"),
        arguments(
            "tables/codes/codes.csv",
            "bank-codes,41,LOST_CARD,STRONG",
            "bank-codes,41,LOST_CARD,SURE",
            "tables/codes/codes.csv:3: strength must be one of WEAK, MEDIUM, STRONG: SURE"),
        arguments(
            "tables/codes/codes.csv",
            "bank-codes,41",
            "bank-codes,05",
            "tables/codes/codes.csv:3: this stands twice: 05; an overlay may add, not replace"),
        arguments(
            "tables/codes/codes.csv",
            "bank-codes,41",
            "no-scheme,41",
            "tables/codes/codes.csv:3: there is no scheme no-scheme"),
        arguments(
            "tables/codes/codes.csv",
            "Lost card,挂失卡,tiny",
            "Lost card,挂失卡,",
            "tables/codes/codes.csv:3: source is empty; fill it in"),
        arguments(
            "tables/codes/no-fault.csv",
            "bank-codes,00",
            "bank-codes,05",
            "tables/codes/no-fault.csv:2: this stands twice: 05; an overlay may add, not replace"),
        arguments(
            "tables/devices.csv",
            "UNPLUGGED",
            "PAPER_OUT",
            "tables/devices.csv:4: this stands twice: PAPER_OUT; an overlay may add, not replace"),
        arguments(
            "tables/actions.csv",
            "LOAD_PAPER,MERCHANT,2",
            "LOAD_PAPER,MERCHANT,0",
            "tables/actions.csv:5: minutes must be 1 or more"),
        arguments(
            "tables/actions.csv",
            "LOAD_PAPER,MERCHANT,2,ALWAYS,Load paper",
            "LOAD_PAPER,MERCHANT,2,ALWAYS,",
            "tables/actions.csv:5: title_en is empty; fill it in"),
        arguments(
            "tables/confidence.csv",
            "0.99,0.99",
            "0.99,0.001",
            "tables/confidence.csv:3: confidence must not fall as support rises"),
        arguments(
            "lexicon/en.csv",
            "declined,CARD_DECLINED,MEDIUM",
            "declined,NOBODY,MEDIUM",
            "lexicon/en.csv:3: the signal is neither a cause nor in signals.csv: NOBODY"),
        arguments(
            "lexicon/en.csv",
            "out of paper,",
            "no response,",
            "lexicon/en.csv:8: this stands twice: en no response; an overlay may add, not replace"),
        arguments(
            "lexicon/traditional.csv",
            "紙,纸",
            "紙,纸张",
            "lexicon/traditional.csv:4: both columns hold one character"),
        arguments(
            "messages/words.csv",
            "retry.RETRY_NOW,",
            "retry.paid,",
            "messages/words.csv:99: this stands twice: retry.paid; an overlay may add, not replace"),
        arguments(
            "rulebook.yaml",
            "version:",
            "edition:",
            "rulebook.yaml: needs a line such as version: \"2026.11.1\""));
  }

  @Test
  void file_thatIsNoYaml_isToldOnce_notByAllThatNamesItsCause() {
    Map<String, String> files =
        TinyRulebook.changed("network/host-timeout.yaml", "messages:", "messages: [");
    List<String> problems = problems(files);
    assertEquals(1, problems.size(), problems::toString);
  }

  @Test
  void cause_misspeltInItsOwnFile_isToldOnce() {
    assertEquals(
        List.of(
            "network/host-timeout.yaml:1: the file of HOST_TIMEUOT is network/host-timeuot.yaml,"
                + " not network/host-timeout.yaml"),
        problems(
            TinyRulebook.changed("network/host-timeout.yaml", "HOST_TIMEOUT\n", "HOST_TIMEUOT\n")));
  }

  @Test
  void file_ofCases_thatIsGone_isMissed() {
    Map<String, String> files = TinyRulebook.files();
    files.remove("tiny/tiny.yaml");
    assertEquals(
        List.of("tiny/tiny.drl: has no cases beside it; write them into tiny/tiny.yaml"),
        problems(files));
  }

  @Test
  void file_ofRules_thatIsGone_isMissedByItsCases() {
    Map<String, String> files = TinyRulebook.files();
    files.remove("tiny/tiny.drl");
    assertEquals(
        List.of(
            "tiny/tiny.drl: is missing, and cases name its rules: TINY-001, TINY-002, TINY-003,"
                + " TINY-004, TINY-005; problems that follow: 5"),
        problems(files));
  }

  @Test
  void name_thatIsRetired_neverComesBack() {
    Map<String, String> files = TinyRulebook.files();
    files.put("tables/retired.csv", "id,since,why\nLINK_DOWN,tiny.1,x\nTINY-001,tiny.1,x\n");
    assertEquals(
        List.of(
            "network/link-down.yaml:1: this name is retired and never comes back: LINK_DOWN; take"
                + " another",
            "tiny/tiny.drl:8: this name is retired and never comes back: TINY-001; take another"),
        problems(files));
  }

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @MethodSource("edits")
  void file_withSomethingWrong_isToldWithItsLine(
      String file, String from, String to, String expected) {
    List<String> problems = problems(TinyRulebook.changed(file, from, to));
    assertTrue(problems.contains(expected), problems::toString);
  }
}
