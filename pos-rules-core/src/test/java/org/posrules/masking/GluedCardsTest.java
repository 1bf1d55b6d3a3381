package org.posrules.masking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A card number with letters and digits directly beside it is no hexadecimal number. */
class GluedCardsTest {
  private static final int SAMPLES = Integer.getInteger("pos-rules.glued.samples", 5_000);
  private static final int MOST_BESIDE = 4;
  private static final String HEX = "0123456789abcdefABCDEF";
  private static final String LETTERS = "abcdefABCDEF";
  private static final List<String> TEXTS =
      List.of("%s", "txn %s declined", "{\"id\":\"%s\"}", "交易%s失败", "00-%s-01", "a=%s&b=1");

  static Stream<String> gluedNumbers() {
    return MaskingCases.of(
        """
        txn e4b4111111111111111 declined => txn e4b[card ****1111] declined
        5555555555554444e1 => [card ****4444]e1
        378282246310005a0 => [card ****0005]a0
        6011111111111117b2 => [card ****1117]b2
        4111111111111111D1229 => [card ****1111]D1229
        4111111111111111E12 => [card ****1111]E12
        12a4111111111111111 => 12a[card ****1111]
        4111111111111111c1 => [card ****1111]c1
        4111111111111111abc => [card ****1111]abc
        4.111111111111111E15 => [card ****1111]E15
        4111 1111 1111 1111a9 => [card ****1111]a9
        b2c4111-1111-1111-1111 => b2c[card ****1111]
        b2c0004111111111111111 => b2c000[card ****1111]
        a0000000000000004111111111111111 => a[card]
        4111111111111111a000000000000000 => [card ****1111]a000000000000000
        4111111111111111a9c3f2b1d4e5f607 => [card ****1111]a9c3f2b1d4e5f607
        4111111111111111F0412AC89ABCDEF67 => [card ****1111]F0412AC89ABCDEF67
        a1b2c6304000000000000e5f6 => a1b2c[card ****0000]e5f6
        """);
  }

  @ParameterizedTest
  @MethodSource("gluedNumbers")
  void mask_numberWithHexBesideIt_keepsAtMostTheLastFour(String line) {
    MaskingCases.check(line);
  }

  @Test
  void mask_anyNumberWithAnyHexBesideIt_tellsNoneOfThem() {
    Random random = new Random(20_261_130);
    List<String> told = new ArrayList<>();
    for (int i = 0; i < SAMPLES; i++) {
      CardSamples.Brand brand = CardSamples.BRANDS.get(i % CardSamples.BRANDS.size());
      String number = CardSamples.number(random, brand);
      String glued = before(random) + number + after(random);
      String text = CardSamples.pick(random, TEXTS).formatted(glued);
      if (Masking.mask(text).text().contains(number)) {
        told.add(text);
      }
    }
    assertEquals(List.of(), told);
  }

  private static String before(Random random) {
    return new StringBuilder(after(random)).reverse().toString();
  }

  /** Up to four hex digits, the first a letter: another digit would belong to the number. */
  private static String after(Random random) {
    StringBuilder beside = new StringBuilder();
    int length = random.nextInt(MOST_BESIDE + 1);
    while (beside.length() < length) {
      String choice = beside.isEmpty() ? LETTERS : HEX;
      beside.append(choice.charAt(random.nextInt(choice.length())));
    }
    return beside.toString();
  }
}
