package org.posrules.masking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrackMaskingTest {

  static Stream<String> stripes() {
    return MaskingCases.of(
        """
        rc 05: 0x41,0x11,0x11,0x11,0x11,0x11,0x11,0x11,0xD2,0x91,0x22,0x01,0x00 => rc 0[track]
        Bad Swipe ;4111111111111111=29122011234567890? 05 => Bad Swipe [track] 05
        4111111111111111=29122011234567890 => [track]
        4111111111111111=2912 => [track]
        4111111111111111 = 2912201? => [track]
        ;1234567890123=? => [track]
        1234567890123456=2912201123456 => [track]
        1234567890123456=2913201123456 => 1234567890123456=2913201123456
        1234567890123456D2912201123456F => [track]
        1234567890123456D2913201123456F => 1234567890123456D2913201123456F
        1234567890123456=2912 => 1234567890123456=2912
        4111111111111111D29122011234567890F => [track]
        4111111111111111d2912201 => [track]
        4111111111111111 declined => [card ****1111] declined
        track2: 1234567890123456=9912 => track2: [track]
        track2 read error => track2 read error
        track 2: 123456789=99 => track 2: 123456789=99
        磁道数据:1234567890123D9912 => 磁道数据:[track]
        %B4111111111111111^SMITH/JOHN^29122011234567890? bad => [track] bad
        B378282246310005^SMITH/JOHN A     ^2912201 1234567890 x => [track] x
        B3782 822463 10005^SMITH/JOHN^2912201? => [track]
        4111111111111111^王/小明^2912101 => [track]
        4111111111111111^SMITH => [track]
        12345678^SMITH^2912 => 12345678^SMITH^2912
        1234567890123=2900201123456 => 1234567890123=2900201123456
        4111111111111111D2912201fff? => [track]f?
        4111111111111111=2912 05 => [track] 05
        4111111111111111=2912, 05 => [track], 05
        123456789012=291220112345 => [track]
        1234567890123=2901201123456 => [track]
        track is bad 123456789012=2912 => track is bad [track]
        4111111111111111 22=2912 => [card ****1111] 22=2912
        4111111111111111=291 => [card ****1111]=291
        4111111111111111^ => [track]
        track 123456789012 => track [track]
        B4111111111111111^A^2912 12 3x => [track]x
        123456789012=29122011234 => 123456789012=29122011234
        12345678901=2912201123456 => 12345678901=2912201123456
        track 12345678901 => track 12345678901
        4111111111111111=2912= 5 => [track] 5
        4111111111111111^A/B^2912 x => [track] x
        %25B4111111111111111%5ESMITH%2FJOHN%5E2912101%3F => [track]
        \\u003b4111111111111111\\u003d2912201? => [track]
        <field id="35" value="1234567890123456D9912"/> => <field id="35" value="[track]"/>
        """);
  }

  static Stream<String> chipTags() {
    return MaskingCases.of(
        """
        5A0841111111111111119F02 => 5A08[card]9F02
        5A0A6216261000000000018F5F3401 => 5A0A[card]5F3401
        5A0A621626100000000001AA5F3401 => 5A0A621626100000000001AA5F3401
        5A08411111111111 => 5A08411111111111
        57104111111111111111D29122011234567F9F02 => 5710[track]9F02
        5710123456789012345A29122011234567F9F02 => 5710123456789012345A29122011234567F9F02
        9F6B104111111111111111D29122011234567F => 9F6B10[track]
        561D42343131313131313131313131313131315E412F425E32393132303031 => 561D[track]
        5F200B534D4954482F4A4F484E209F02 => 5F200B[name]9F02
        5F200B534D4954482F4A4F484E009F02 => 5F200B534D4954482F4A4F484E009F02
        5F2000AABBCCDDEEFF0011 => 5F2000AABBCCDDEEFF0011
        tag 57 11 41 11 11 11 11 11 11 11 D2 91 22 01 12 34 56 7F 9F => tag 57 11 [track]
        5A 0A 62 28 48 04 02 56 48 90 01 8F => 5A 0A [card]
        AABBCCDDEEFF00112233445A => AABBCCDDEEFF00112233445A
        5A06000000000013 => 5A06[card]
        5A0A00000000000000000012 => 5A0A[card]
        AA57084000000000D29122 => AA57084000000000D29122
        AA570A000000000012D2912201 => AA570A[track]
        AA570C0000000000000000012D2912 => AA570C[track]
        5F20027A7A00000000 => 5F2002[name]00000000
        5F20022020AAAAAAAA => 5F2002[name]AAAAAAAA
        5A050000000012AAAA => 5A050000000012AAAA
        AA570C00000000000000000012D291 => AA570C00000000000000000012D291
        5F20027B7AAAAAAAAA => 5F20027B7AAAAAAAAA
        5F20021F20AAAAAAAA => 5F20021F20AAAAAAAA
        5A0B000000000000000000000012 => 5A0B000000000000000000000012
        5F20FF414243444546 => 5F20FF414243444546
        5A0B0000000000000000000012AB => 5A0B0000000000000000000012AB
        567F42343131313131313131313131415E => 567F42343131313131313131313131415E
        5F2003414280AABBCCDD => 5F2003414280AABBCCDD
        """);
  }

  @ParameterizedTest
  @MethodSource({"stripes", "chipTags"})
  void mask_textWithTrackOrChipData_removesItWhole(String line) {
    MaskingCases.check(line);
  }

  @Test
  void mask_declaredTrackLongerThanAnyTrack_endsAtTheLongest() {
    String data = "1234567890AB".repeat(10);

    assertEquals(
        "track2: [track]1234567890AB".substring(0, 15) + data.substring(110),
        Masking.mask("track2: " + data).text());
  }

  @Test
  void mask_track1InChipData_isRemovedWhole() {
    String value = CardSamples.hexOfCharacters("B4111111111111111^A/B^2912001", "");

    assertEquals("561D[track]9F02", Masking.mask("561D" + value + "9F02").text());
  }

  @Test
  void mask_otherCodedTextInChipData_stays() {
    String value = CardSamples.hexOfCharacters("C4111111^JKLMNO/JKLMNO^KLMNOJ", "");

    assertEquals("561D" + value, Masking.mask("561D" + value).text());
  }
}
