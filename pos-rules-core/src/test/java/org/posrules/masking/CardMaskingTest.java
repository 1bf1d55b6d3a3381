package org.posrules.masking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class CardMaskingTest {
  static final List<String> SEPARATORS = CardSamples.SEPARATORS;

  static Stream<String> cardNumbers() {
    return MaskingCases.of(
        """
        4111111111111111 => [card ****1111]
        DECLINED 05 CARD 4111 1111 1111 1111 EXP 12/29 => DECLINED 05 CARD [card ****1111] EXP 12/29
        Die Karte 4111111111111111 ist gesperrt. => Die Karte [card ****1111] ist gesperrt.
        卡号4111111111111111有误 => 卡号[card ****1111]有误
        4111-1111/1111.1111 => [card ****1111]
        4111%201111%201111%201111 => [card ****1111]
        4111+1111+1111+1111 => [card ****1111]
        3782 822463 10005 => [card ****0005]
        3782,822463,10005 => [card ****0005]
        4111,1111,1111,1111 => [card ****1111]
        4222222222222 => [card ****2222]
        30569309025904 => [card ****5904]
        ４１１１　１１１１　１１１１　１１１１ => [card ****1111]
        ٤١١١١١١١١١١١١١١١ => [card ****1111]
        ⁴¹¹¹¹¹¹¹¹¹¹¹¹¹¹¹ => [card ****1111]
        ④①①①①①①①①①①①①①①① => [card ****1111]
        4️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣. => [card ****1111]️⃣.
        %34%31%31%31%31%31%31%31%31%31%31%31%31%31%31%31 => [card ****1111]
        &#52;111111111111111 => [card ****1111]
        &#x34;111111111111111 => [card ****1111]
        \\u0034111111111111111 => [card ****1111]
        \\x34111111111111111 => [card ****1111]
        {"pan":"4111111111111111"} => {"pan":"[card ****1111]"}
        {\\"pan\\":4111111111111111} => {\\"pan\\":[card ****1111]}
        <pan>4111111111111111</pan> => <pan>[card ****1111]</pan>
        PAN4111111111111111X => PAN[card ****1111]X
        x4111111111111111 => x[card ****1111]
        4111111111111111 and 5555555555554444 => [card ****1111] and [card ****4444]
        164111111111111111 => 16[card ****1111]
        0004111111111111111 => 000[card ****1111]
        02001641111111111111110000 => [card]
        41111111111111115555555555554444 => [card]
        41111111111111112912201123456789 => [card]
        34 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 => [card ****1111]
        34313131313131313131313131313131 => [card ****1111]
        452010092026011523122010000 => [card]
        00000058202402160157 => [card]
        18220150215175118013 => [card]
        020018601160202311290418000000000000010000 => [card]
        10.4111111111111111 => 10.[card ****1111]
        20261200143000123456 => [card]
        a, 6229 20240115 0002, b => a, [card ****0002], b
        &#X34;111111111111111 => [card ****1111]
        4111 1111 1111 1111 4111-1111-1111-1111 => [card ****1111] [card ****1111]
        ４１１１​１１１１­１１１１⁠１１１１ => [card ****1111]
        invalid order. 4111111111111111 => invalid order. [card ****1111]
        order nr. 4111111111111111 => order nr. [card ****1111]
        RRN 5555555555554444 => RRN [card ****4444]
        流水号4111111111111111 => 流水号[card ****1111]
        order 4222 2222 22222 => order 4222 2222 22222
        order 5000 0000 0000 0009 => order [card ****0009]
        BANK TIDAK MENYETUJUI PEMBAYARAN => BANK TIDAK MENYETUJUI PEMBAYARAN
        HET MINIMUMBEDRAG => HET MINIMUMBEDRAG
        pan MENYETUJUI declined => pan [card ****0950] declined
        waybill SF4111111111111111.pdf => waybill SF[card ****1111].pdf
        sale4111111111111111EUR12.50 => sale[card ****1111]EUR12.50
        4111111111111111CAD5 => [card ****1111]CAD5
        EUR12.50card4111111111111111 => EUR12.50card[card ****1111]
        4111111111111111CAB5 => [card ****1111]CAB5
        4111111111111111CABD5 => [card ****1111]CABD5
        5CAB4111111111111111X => 5CAB[card ****1111]X
        202611284111111111111111 => [card]
        202611282223003122003222 => 202611282223003122003222
        2026112841111111111111112 => 2026112841111111111111112
        202611284111111111111112 => 202611284111111111111112
        10:15:014111111111111111 => 10:15:01[card ****1111]
        10:15:614111111111111111 => 10:15:614111111111111111
        15:014111111111111111 => 15:014111111111111111
        10-15:014111111111111111 => 10-15:014111111111111111
        order 4222222222222 => order [card ****2222]
        barcode 4222222222222 => barcode [card ****2222]
        ean 4006000000060 => ean 4006000000060
        order 4006000000060 => order [card ****0060]
        rrn 5019717010103742 => rrn [card ****3742]
        ⒋111111111111111 => [card ****1111]
        """);
  }

  static Stream<String> declaredNumbers() {
    return MaskingCases.of(
        """
        accNo=6216261000000000018 => accNo=[card ****0018]
        银联卡 6216261000000000010 失败 => 银联卡 [card ****0010] 失败
        银联卡 6216261000000000018 失败 => 银联卡 [card ****0018] 失败
        card 621626 1000000000010 => card [card ****0010]
        card 8112345678901234 => card [card ****1234]
        6216261000000000010 => [card ****0010]
        value 6216261000000000010 => value 6216261000000000010
        card 14111111111111111 => card 1[card ****1111]
        card 41111111111111112 => card [card]
        卡41111111111111111229 => 卡[card]
        value 14111111111111111 => value 14111111111111111
        card order no 6216261000000000010 => card order no 6216261000000000010
        card 6216261000000000010 => card [card ****0010]
        cardNumber: 4111 1111 1111 1112 => cardNumber: [card ****1112]
        card no. 411111111111 => card no. [card ****1111]
        卡号是4111111111111112 => 卡号是[card ****1112]
        {"name":"pan","value":"4111111111111112"} => {"name":"pan","value":"[card ****1112]"}
        pan=12345678901234567890123 => pan=[card]
        pan=12345678901 => pan=12345678901
        DE24111111111111111 => DE2[card ****1111]
        card 6212345678901 12345678 => card 6212345678901 12345678
        card 62345678-1234-1234-1234-123456789012 => card 62345678-1234-1234-1234-123456789012
        卡号为x4111111111111112 => 卡号为x4111111111111112
        card 1234567890123456 => card 1234567890123456
        """);
  }

  static Stream<String> ambiguousNumbers() {
    return MaskingCases.of(
        """
        4111 1111 1111 1111 00 => [card]
        """);
  }

  @ParameterizedTest
  @MethodSource({"cardNumbers", "declaredNumbers", "ambiguousNumbers"})
  void mask_textWithCardNumber_keepsAtMostTheLastFour(String line) {
    MaskingCases.check(line);
  }

  @ParameterizedTest
  @FieldSource("SEPARATORS")
  void mask_anySeparatorBetweenGroups_findsTheNumber(String separator) {
    String text = "card " + CardSamples.grouped("4111111111111111", separator) + " declined";

    assertEquals("card [card ****1111] declined", Masking.mask(text).text());
  }

  @Test
  void mask_lineBreakInsideNumber_findsTheNumber() {
    assertEquals("[card ****1111]", Masking.mask("41111111\r\n11111111").text());
  }

  @Test
  void mask_mathematicalDigitsOutsideTheBasicPlane_findsTheNumber() {
    String text = CardSamples.inDigits("4111111111111111", 0x1d7ce);

    assertEquals("[card ****1111]", Masking.mask(text).text());
  }

  @Test
  void mask_numberGluedToVeryLongWord_findsTheNumber() {
    String word = "a".repeat(45);

    assertEquals(word + "[card ****1111]", Masking.mask(word + "4111111111111111").text());
    assertEquals("[card ****1111]" + word, Masking.mask("4111111111111111" + word).text());
  }

  @Test
  void mask_numberInVeryLongTokenAfterOrderWord_findsTheNumber() {
    String start = "order " + "a1".repeat(25) + "z";

    assertEquals(
        start + "[card ****1111] card", Masking.mask(start + "4111111111111111 card").text());
  }
}
