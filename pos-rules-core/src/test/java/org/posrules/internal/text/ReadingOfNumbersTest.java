package org.posrules.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs within an address, an amount or a time part no statement. */
class ReadingOfNumbersTest {
  private static final Tokenizer TOKENIZER = new Tokenizer(Map.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "connect to 192.168.1.20:20007 refused",
        "the sum of 1,280.00 was not read",
        "failed at 12:30:14 again",
        "no link to bank.example.com:443 today"
      })
  void signsWithinANumber_partNothing(String text) {
    assertEquals(1, parts(text), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"declined, 05", "code: 91", "status:05", "paper out,2 cards"})
  void signsBesideANumber_part(String text) {
    assertEquals(2, parts(text), text);
  }

  private static long parts(String text) {
    Reading reading = Reading.of(PlainText.of(text), TOKENIZER);
    return IntStream.range(0, reading.tokens().size()).map(reading::part).distinct().count();
  }
}
