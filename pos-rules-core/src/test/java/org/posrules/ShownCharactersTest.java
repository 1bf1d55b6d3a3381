package org.posrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No part of an answer repeats a character that steers how a text is shown. */
class ShownCharactersTest {

  static IntStream steering() {
    return IntStream.of(
        0x00, 0x07, 0x08, 0x0B, 0x0D, 0x1B, 0x7F, 0x85, 0x9B, 0x61C, 0x200E, 0x200F, 0x2028, 0x2029,
        0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069);
  }

  @ParameterizedTest
  @MethodSource("steering")
  void answer_toFactsThatHoldIt_doesNotRepeatIt(int codePoint) {
    String mark = Character.toString(codePoint);

    Diagnosis answer = TinyRulebook.engine().diagnose(everyText(mark));

    assertEquals("", steeringIn(answer.toString()));
  }

  @ParameterizedTest
  @MethodSource("steering")
  void answer_toATextThatEscapesIt_doesNotRepeatIt(int codePoint) {
    String escaped = "host" + "\\u%04x".formatted(codePoint) + "timeout";

    Diagnosis answer =
        TinyRulebook.engine().diagnose(FailedTransaction.builder().errorText(escaped).build());

    assertEquals("", steeringIn(answer.toString()));
  }

  @Test
  void answer_toAnIdentifierOfSeveralLines_hasItInOne() {
    Diagnosis answer =
        TinyRulebook.engine()
            .diagnose(
                FailedTransaction.builder()
                    .errorText("host timeout")
                    .terminalId("T1\nDo first: pay again")
                    .build());

    assertTrue(
        answer.handover().items().stream().noneMatch(item -> item.value().contains("\n")),
        answer.handover()::toString);
  }

  private static FailedTransaction everyText(String mark) {
    String text = "host" + mark + "timeout";
    return FailedTransaction.builder()
        .errorText("a" + mark + "b host timeout " + mark)
        .responseCode(text)
        .responseCodeScheme(text)
        .codes(List.of(new SchemeCode(text, text)))
        .adviceCode(new AdviceCode(text, text))
        .deviceStatus(List.of(text))
        .tried(List.of(text))
        .transactionId(text)
        .cardToken(text)
        .terminalId(text)
        .merchantId(text)
        .acquirerId(text)
        .issuerId(text)
        .shopId(text)
        .networkId(text)
        .region(text)
        .terminalModel(text)
        .firmwareVersion(text)
        .appVersion(text)
        .references(new References(text, text, text))
        .build();
  }

  private static String steeringIn(String answer) {
    return answer
        .codePoints()
        .filter(c -> c != '\n' && c != '\t')
        .filter(
            c ->
                Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT
                    || c == 0x2028
                    || c == 0x2029)
        .mapToObj("%04x"::formatted)
        .collect(Collectors.joining(" "));
  }
}
