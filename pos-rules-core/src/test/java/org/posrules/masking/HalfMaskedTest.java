package org.posrules.masking;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of a card number that someone masked, no more than six and four digits may show. */
class HalfMaskedTest {

  static Stream<String> masked() {
    return MaskingCases.of(
        """
        41111111****1111 => [card ****1111]
        4111 1111 **** 1111 => [card ****1111]
        411111111111**** => [card]
        4111-1111-XXXX-1111 => [card ****1111]
        411111xx11111111 => [card ****1111]
        ****111111111111 => [card ****1111]
        4111 1111 •••• 1111 => [card ****1111]
        41111111●●●●1111 => [card ****1111]
        4111**11**11**11 => 4111**11**11**11
        411111**1*11**11 => [card]
        41111111****11 => [card]
        x41111111****1111 => [card ****1111]
        41**11**11111111 => [card ****1111]
        41111111×××××111 => [card]
        card 411111111111111* => card [card]
        卡号6222********345678901 => 卡号[card ****8901]
        card 41111111********1111 => card [card ****1111]
        card **** **** 1111 1111 1111 => card [card ****1111]
        card ending 111111111111 => card ending [card ****1111]
        41111111********1111 => [card ****1111]
        41111111xxxxxxxx111111 => [card ****1111]
        41111111____1111 => [card ****1111]
        4111 1111 --- 1111 => [card ****1111]
        41111111[...]1111 => [card ****1111]
        rc 05 41111111****1111 => rc 05 [card ****1111]
        card *111111111111112 => card [card ****1112]
        """);
  }

  static Stream<String> enough() {
    return MaskingCases.of(
        """
        411111******1111
        4111 11** **** 1111
        ************1111
        41111111*1111111
        order 411111111111111*
        card x111111111111112
        20261120****1234
        card 411111********1111
        card 41111111*************1111
        card ending 1111
        20261128********1111
        y41111111****1111
        41111111****1111y
        12345.50...13.75
        41111111__1111
        411111----1111
        """);
  }

  @ParameterizedTest
  @MethodSource({"masked", "enough"})
  void mask_numberMaskedBefore_showsAtMostSixAndFour(String line) {
    MaskingCases.check(line);
  }
}
