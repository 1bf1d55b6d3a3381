package org.posrules.internal.authoring;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
            "tables/causes.csv",
            "HOST_BUSY,,NETWORK",
            "HOST_BUSY,,WEATHER",
            "tables/causes.csv:5: category must be one of [HARDWARE, SOFTWARE, NETWORK, SECURITY,"
                + " BUSINESS, UNKNOWN]: WEATHER"),
        arguments(
            "tables/causes.csv",
            "LATER,ANSWERED,60",
            "LATER,ANSWERED,soon",
            "tables/causes.csv:5: wait_seconds must be a whole number: soon"),
        arguments(
            "tables/causes.csv",
            "CARD_EXPIRED,CARD_DECLINED",
            "CARD_EXPIRED,NOBODY",
            "tables/causes.csv:3: the parent is no cause: NOBODY"),
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
            "tables/codes/codes.csv:3: strength must be one of [WEAK, MEDIUM, STRONG]: SURE"),
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
            "tables/remedies.csv",
            "LINK_DOWN,CHECK_CABLES,0.4",
            "LINK_DOWN,CHECK_CABLES,1",
            "tables/remedies.csv:7: probability must be a number above 0 and below 1: 1"),
        arguments(
            "tables/remedies.csv",
            "LINK_DOWN,CHECK_CABLES",
            "LINK_DOWN,PRAY",
            "tables/remedies.csv:7: the action stands not in tables/actions.csv: PRAY"),
        arguments(
            "tables/remedies.csv",
            "PAPER_OUT,REPRINT_RECEIPT",
            "PAPER_OUT,LOAD_PAPER",
            "tables/remedies.csv:10: this stands twice: PAPER_OUT LOAD_PAPER; an overlay may add,"
                + " not replace"),
        arguments(
            "tables/confidence.csv",
            "0.99,0.99",
            "0.99,0.001",
            "tables/confidence.csv:3: confidence must not fall as support rises"),
        arguments(
            "lexicon/en.csv",
            "declined,CARD_DECLINED,MEDIUM",
            "declined,NOBODY,MEDIUM",
            "lexicon/en.csv:4: the signal is neither a cause nor in signals.csv: NOBODY"),
        arguments(
            "lexicon/en.csv",
            "out of paper,",
            "no response,",
            "lexicon/en.csv:7: this stands twice: en no response; an overlay may add, not replace"),
        arguments(
            "lexicon/traditional.csv",
            "紙,纸",
            "紙,纸张",
            "lexicon/traditional.csv:5: both columns hold one character"),
        arguments(
            "messages/zh-CN.csv",
            "PAPER_OUT,打印机缺纸。",
            "PAPER_OUT,",
            "messages/zh-CN.csv:9: summary is empty; fill it in"),
        arguments(
            "messages/en.csv",
            "PAPER_OUT,Summary",
            "NOBODY,Summary",
            "messages/en.csv: has no row for PAPER_OUT; add one"),
        arguments(
            "messages/en.csv",
            "PAPER_OUT,Summary",
            "NOBODY,Summary",
            "messages/en.csv:9: the cause stands not in tables/causes.csv"),
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

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @MethodSource("edits")
  void file_withSomethingWrong_isToldWithItsLine(
      String file, String from, String to, String expected) {
    List<String> problems = problems(TinyRulebook.changed(file, from, to));
    assertTrue(problems.contains(expected), problems::toString);
  }
}
