package org.posrules.masking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Card numbers that a program wrote as codes, as elements or in a dump. */
class SpelledCardsTest {
  private static final String NUMBER = "4111111111111111";

  static Stream<String> codes() {
    return MaskingCases.of(
        """
        F4F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1 => [card ****1111]
        x'F4F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1' => x'[card ****1111]'
        0034003100310031003100310031003100310031003100310031003100310031 => 00[card ****1111]
        NDExMTExMTExMTExMTExMQ== bad => [card ****1111]== bad
        TkRFeE1URXhNVEV4TVRFeE1URXhNUT09 bad => [card ****1111]09 bad
        QRERERERERE= bad => [card ****1111]= bad
        QRERERERERI= bad => QRERERERERI= bad
        WghBEREREREREQ== bad => Wg[card]== bad
        token MTIzNDU2Nzg5MDEyMzQ1Njc4OTA= => token MTIzNDU2Nzg5MDEyMzQ1Njc4OTA=
        [52, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49] => [[card ****1111]]
        [-12,-15,-15,-15,-15,-15,-15,-15,-15,-15,-15,-15,-15,-15,-15,-15] => [[card ****1111]]
        [52, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49] => [52, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49]
        [52, 49, 300, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49] stays => [52, 49, 300, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49] stays
        \\064\\061\\061\\061111111111111 => [card ****1111]
        \\0649 and \\08 => \\0649 and \\08
        %u0034111111111111111 => [card ****1111]
        =34=31=31=31=31=31=31=31=31=31=31=31=31=31=31=31 => =[card ****1111]
        34h 31h 31h 31h 31h 31h 31h 31h 31h 31h 31h 31h 31h 31h 31h 31h => [card ****1111]h
        3B 34 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 3D 32 39 31 32 32 30 31 3F => [track]
        41 11 11 11 11 11 11 11 D2 91 22 01 00 00 => [track]
        5A:08:41:11:11:11:11:11:11:12 => 5A:08:[card]
        57-11-41-11-11-11-11-11-11-12-D2-91-22-01-12-34-56-78-9F => 57-11-[track]
        [90, 8, 65, 17, 17, 17, 17, 17, 17, 18, 159, 2, 6, 0, 0] => [90, 8, [card], 159, 2, 6, 0, 0]
        16 41 11 11 11 11 11 11 11 00 00 20 C0 => 16 [card ****1111] 00 00 20 C0
        17 41 11 11 11 11 11 11 11 00 00 20 C0 => 17 41 11 11 11 11 11 11 11 00 00 20 C0
        A0 41 11 11 11 11 11 11 11 A0 => A0 41 11 11 11 11 11 11 11 A0
        A0 41 11 11 11 11 11 11 11 card => A0 [card ****1111] card
        31 38 38 31 30 33 32 33 => 31 38 38 31 30 33 32 33
        064 061 061 061 061 061 061 061 061 061 061 061 061 061 061 061 => [card ****1111]
        \\64\\61\\61\\61\\61\\61\\61\\61\\61\\61\\61\\61\\61\\61\\61\\61 => \\[card ****1111]
        (byte)52, (byte)49, (byte)49, (byte)49, (byte)49, (byte)49, (byte)49, (byte)49, (byte)49, (byte)49, (byte)49, (byte)49, (byte)49, (byte)49, (byte)49, (byte)49 => (byte)[card ****1111]
        (byte) 0x34, (byte) 0x31, (byte) 0x31, (byte) 0x31, (byte) 0x31, (byte) 0x31, (byte) 0x31, (byte) 0x31, (byte) 0x31, (byte) 0x31, (byte) 0x31, (byte) 0x31, (byte) 0x31, (byte) 0x31, (byte) 0x31, (byte) 0x31 => (byte) 0x[card ****1111]
        rc=51 [52, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49] => rc=51 [[card ****1111]]
        52|49|49|49|49|49|49|49|49|49|49|49|49|49|49|49 => [card ****1111]
        """);
  }

  static Stream<String> numberedParts() {
    return MaskingCases.of(
        """
        {"0":"4","1":"1","2":"1","3":"1","4":"1","5":"1","6":"1","7":"1","8":"1","9":"1","10":"1","11":"1","12":"1","13":"1","14":"1","15":"1"} => {"0":"[card ****1111]"}
        {"0":52,"1":49,"2":49,"3":49,"4":49,"5":49,"6":49,"7":49,"8":49,"9":49,"10":49,"11":49,"12":49,"13":49,"14":49,"15":49} => {"0":[card ****1111]}
        p1=4111&p2=1111&p3=1111&p4=1111 => p1=[card ****1111]
        "p1":"411111","p2":"1111111111" => "p1":"411111","p2":"1111111111"
        p1=4111&p2=1111&p4=1111&p5=1111 => p1=4111&p2=1111&p4=1111&p5=1111
        p3=4111&p4=1111&p5=1111&p6=1111 => p3=4111&p4=1111&p5=1111&p6=1111
        1 4111 of the first, and then 2 1111 3 1111 4 1111 => 1 4111 of the first, and then 2 1111 3 1111 4 1111
        """);
  }

  static Stream<String> spoken() {
    return MaskingCases.of(
        """
        four one one one one one one one one one one one one one one one => [card ****1111]
        四一一一一一一一一一一一一一一一 => [card ****1111]
        4I11 1111 1111 1111 => [card ****1111]
        4111l11111111111 => [card ****1111]
        4111 1111 1111 111l => 4111 1111 1111 111l
        4x11 1111 1111 1111 => 4x11 1111 1111 1111
        order 50OO 0000 0000 0009 => order 50OO 0000 0000 0009
        """);
  }

  static Stream<String> namedTags() {
    return MaskingCases.of(
        """
        5A: 4111111111111112 => 5A: [card]
        "5A":"4111111111111112" => "5A":"[card]"
        <5A>4111111111111112</5A> => <5A>[card]</5A>
        5A[08] = 4111111111111112 => 5A[08] = [card]
        5A[8]=4111111111111112 => 5A[8]=[card]
        tag 57: 4111111111111112D2912201 05 => tag 57: [track] 05
        57=4111111111111112=2912201 => 57=[track]
        57: 412345678901 => 57: 412345678901
        5A: 41234567890 => 5A: 41234567890
        5A 412345678901 => 5A 412345678901
        95A: 412345678901 => 95A: 412345678901
        tag=5A len=08 value=4111111111111112 => tag=5A len=08 value=[card]
        Tag: 5A, Len: 08, Value: 41 11 11 11 11 11 11 12 05 => Tag: 5A, Len: 08, Value: [card]
        T:5A L:0A V:62 22 00 00 00 00 00 00 00 1F => T:5A L:0A V:[card]
        5A len 8: 4111111111111112 => 5A len 8: [card]
        5A -> 4111111111111112 => 5A -> [card]
        tag 5A: 4123 4567 8901 2345 05 => tag 5A: [card] 05
        5A: 6222 0212 3456 7890 123 => 5A: [card]
        5A: 4123 4567 8901 2345 6789 => 5A: [card] 6789
        5A: 4123 4567 8901 234 => 5A: [card]
        5a: 41234567 89012345 => 5a: [card]
        5A: 41234567 8901234 => 5A: 41234567 8901234
        5A: 20261120 101500 => 5A: 20261120 101500
        5A 4123 4567 8901 2345 => 5A 4123 4567 8901 2345
        DE 5A (PAN) 4123456789012345 => DE 5A (PAN) [card]
        5A(PAN)=4123456789012345 => 5A(PAN)=[card]
        57 (Track 2 Equivalent Data): 4123456789012345D2812201 => 57 (Track 2 Equivalent Data): [track]
        57 4123 4567 8901 2345 D281 2201 => 57 [track]
        57 4123 4567 8901 2345 D281 2201 05 => 57 [track] 05
        57 4123 4567 8901 2345 D291 3201 => 57 4123 4567 8901 2345 D291 3201
        57: 4123 4567 8901 2345 declined => 57: 4123 4567 8901 2345 declined
        5A: 4123 4567 8901 2345 declined => 5A: [card] declined
        2域：4123456789012345 => 2域：[card ****2345]
        12域：412345678901 => 12域：412345678901
        5A-412345678901 => 5A-412345678901
        5A: lens 4111111111111112 => 5A: lens 4111111111111112
        5A: 41 11 11 => 5A: 41 11 11
        """);
  }

  static Stream<String> elements() {
    return MaskingCases.of(
        """
        ["4111","1111","1111","1111"] => ["[card ****1111]"]
        [4][1][1][1][1][1][1][1][1][1][1][1][1][1][1][1] => [[card ****1111]]
        4111 -> 1111 -> 1111 -> 1111 => [card ****1111]
        <d>4111</d><d>1111</d><d>1111</d><d>1111</d> => <d>[card ****1111]</d>
        4111          1111       1111   1111 => [card ****1111]
        "3782" : "822463" : "10005" => "[card ****0005]"
        card "411111" "1111111111" => card "[card ****1111]"
        "411111" "1111111111" => "[card ****1111]"
        "4111" "111111" "111111" => "[card ****1111]"
        4111 -> 111111 -> 111111 => [card ****1111]
        41 | 1111111111 | 1111 => [card ****1111]
        411111, 1111111111 => 411111, 1111111111
        411111, 1111, 111111 => [card ****1111]
        5812 | 00000 | 0003 => 5812 | 00000 | 0003
        5812] [00000] [0003 => [card ****0003]
        5812] [000000003 => 5812] [000000003
        411111 then 1111111111 => 411111 then 1111111111
        411111 then 111111 then 1111 => [card ****1111]
        tid 41111111 -> 11111111 => tid 41111111 -> 11111111
        4111 -> 111111 -> 111111a => 4111 -> 111111 -> 111111a
        41 -> 20261120 -> 111116 => 41 -> 20261120 -> 111116
        4111, 111111, 11111, 05 => 4111, 111111, 11111, 05
        3782, 822463, 100055 => 3782, 822463, 100055
        41 11 11 11 | 111 111 111 111 111 => 41 11 11 11 | 111 111 111 111 111
        411 111 111 111 111 1 => [card ****1111]
        755 644 411 111 111 111 117 700 => 755 644 411 111 111 111 117 700
        "4111","1111","1111","1111","22" => "4111","1111","1111","1111","22"
        card "4111","1111","1111","1111","22" => card "[card ****1111]","22"
        4111; 1111 -> 1111 -> 1111 => 4111; 1111 -> 1111 -> 1111
        05 | 4111 -> 1111 -> 1111 -> 1111 => 05 | [card ****1111]
        """);
  }

  @ParameterizedTest
  @MethodSource({"codes", "numberedParts", "spoken", "namedTags", "elements"})
  void mask_numberInAnySpelling_findsIt(String line) {
    MaskingCases.check(line);
  }

  @Test
  void mask_linesWithAnIndent_findsTheNumber() {
    assertEquals("[card ****1111]", Masking.mask("4111\n    1111\n    1111\n    1111").text());
  }

  @Test
  void mask_dumpOverTwoLines_losesTheNumberAndItsText() {
    String dump =
        "0000: "
            + hex("020016411111")
            + "  020016411111\n0010: "
            + hex("1111111111")
            + "  1111111111\n";

    assertEquals("0000: [card]\nrc 05", Masking.mask(dump + "rc 05").text());
  }

  @Test
  void mask_dumpOfWordsOfFour_findsTheNumber() {
    String dump = "00000000: 3032 3030 3136 3431 3131 3131 3131 3131  0200164111111111\n";
    String masked = Masking.mask(dump + "00000010: 3131 3131 3131 3030  11111100").text();

    assertEquals("00000000: [card]", masked);
  }

  @Test
  void mask_dumpInOctal_findsTheNumberAcrossLines() {
    String dump = CardForms.dump("0200164111111111111111000000", "%07o", " %03o", 16);

    assertEquals("0000000 [card]\n0000034", Masking.mask(dump).text());
  }

  @Test
  void mask_dumpInBinary_findsTheNumberAndItsText() {
    String dump = CardForms.dump(NUMBER, "%08x:", " %8s", 6);

    assertEquals("00000000: [card ****1111]\n00000010:", Masking.mask(dump).text());
  }

  @Test
  void mask_doubleArrows_findsTheNumber() {
    assertEquals("[card ****1111]", Masking.mask("411111 => 111111 => 1111").text());
  }

  @Test
  void mask_softLineBreak_findsTheNumber() {
    assertEquals("[card ****1111]", Masking.mask("411111=\n1111111111").text());
  }

  @Test
  void mask_dumpOfAnythingElse_staysAsItIs() {
    String dump = "0000: 48 45 4c 4c 4f 20 57 4f\n0008: 52 4c 44\nabc: 30 31 32\n12: 33 34\n";

    assertEquals(dump, Masking.mask(dump).text());
  }

  @Test
  void mask_allBitsOfBase64_areReadFromEveryPlace() {
    for (String before : new String[] {"", "a", "ab", "abc"}) {
      String text = CardForms.base64(before + NUMBER + before);

      assertEquals(false, Masking.mask("data " + text).masked().isEmpty(), text);
    }
  }

  @Test
  void mask_base64OverSeveralLines_findsTheNumber() {
    String code = CardForms.base64("{\"merchant\":\"coffee shop\",\"pan\":\"" + NUMBER + "\"}");
    String wrapped = code.substring(0, 60) + '\n' + code.substring(60);
    String narrow = code.substring(0, 56) + '\n' + code.substring(56);

    assertEquals(false, Masking.mask(wrapped).masked().isEmpty());
    assertEquals(narrow, Masking.mask(narrow).text());
  }

  private static String hex(String text) {
    return CardSamples.hexOfCharacters(text, " ");
  }
}
