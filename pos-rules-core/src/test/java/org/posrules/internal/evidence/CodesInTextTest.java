package org.posrules.internal.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.posrules.TinyRulebook;
import org.posrules.facts.CodeSignal;
import org.posrules.facts.Strength;

/** Codes are read out of texts where they are named, where they name themselves, else never. */
class CodesInTextTest {
  private static final CodeBook BOOK = new CodeBook(TinyRulebook.content());
  private static final CodesInText CODES = new CodesInText(BOOK, new CodeReader(BOOK));

  private static List<String> rows(String text, String scheme) {
    return CODES.find(text, SpokenCodes.NONE, scheme).stream().map(CodeSignal::row).toList();
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        arguments("a peculiar word", "x CARD_READ_FAILED y", null, "shop-codes/CARD_READ_FAILED"),
        arguments("in lower case", "card_read_failed", null, "shop-codes/CARD_READ_FAILED"),
        arguments("after a point", "READER.CARD_READ_FAILED", null, "shop-codes/CARD_READ_FAILED"),
        arguments("at a sentence's end", "CARD_READ_FAILED.", null, "shop-codes/CARD_READ_FAILED"),
        arguments("named, no scheme", "response code: 54", null, "iso8583-common/54"),
        arguments("named in JSON", "{\"errorCode\": \"54\"}", null, "iso8583-common/54"),
        arguments("named beside Korean", "승인거절 rc=54", null, "iso8583-common/54"),
        arguments("named beside Thai", "ปฏิเสธ rc=54", null, "iso8583-common/54"),
        arguments("named, with a scheme", "rc=91", "bank", "bank-codes/91"),
        arguments("named, by the fallback", "rc=91", "shop", "bank-codes/91"),
        arguments("before Chinese text", "54过期卡", null, "unionpay/54"),
        arguments("in Chinese brackets", "【54】过期卡", null, "unionpay/54"),
        arguments("before Chinese, own scheme", "41卡不可用", "bank", "bank-codes/41"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("texts")
  void code_inAText_isFound(String kind, String text, String scheme, String row) {
    assertEquals(List.of(row), rows(text, scheme));
  }

  static Stream<Arguments> silent() {
    return Stream.of(
        arguments("a bare number", "54", null),
        arguments("a number of things", "54 items were sold", null),
        arguments("an amount", "total 54.00", null),
        arguments("a code of another scheme", "rc=41", null),
        arguments("what verifying a certificate returns", "Verify return code: 54", null),
        arguments("an unknown code", "rc=99", "bank"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("silent")
  void number_thatIsNoCode_isNotFound(String kind, String text, String scheme) {
    assertEquals(List.of(), rows(text, scheme));
  }

  @Test
  void code_namedInAText_isNeverStrong() {
    assertEquals(Strength.MEDIUM, CODES.find("rc=91", SpokenCodes.NONE, "bank").get(0).strength());
  }

  @Test
  void code_spokenOfInChineseText_isOfTheChineseNetwork() {
    assertEquals(
        List.of("unionpay/54"),
        CODES.find("应答码：54", new SpokenCodes(List.of("54"), Set.of()), null).stream()
            .map(CodeSignal::row)
            .toList());
  }

  @Test
  void code_saidTwice_isFoundOnce() {
    assertEquals(List.of("bank-codes/91"), rows("rc=91, host code 91", "bank"));
  }
}
