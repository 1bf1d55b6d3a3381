package org.posrules.masking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Laws of masking: it is idempotent, never throws and takes time linear in the text. */
class MaskingPropertiesTest {
  private static final Duration GENEROUS = Duration.ofSeconds(5);
  private static final int LENGTH = 8_000;

  private static final List<String> FRAGMENTS =
      List.of(
          "[card ****1111]",
          "[card]",
          "[track]",
          "[secret]",
          "[name]",
          "[pin]",
          "[card ****11",
          "[",
          "card ",
          "卡号",
          "62",
          "4111",
          "1111",
          "4111111111111111",
          "6212345678901234",
          "=",
          "D",
          "^",
          "?",
          ";",
          "%B",
          "+",
          "pan=",
          "key=",
          "token=",
          "cookie: ",
          "a=b; ",
          "authorization: ",
          "bearer ",
          "order ",
          "订单号",
          "0",
          "16",
          "5A08",
          "57",
          "f",
          "@",
          "a@b.co",
          "://",
          "姓名：",
          "张三",
          "John Smith",
          "-----begin private key-----",
          "-----end",
          "13800138000",
          "phone ",
          "PIN block ",
          "0412AC89ABCDEF67",
          "cvv ",
          "123",
          " ",
          "\n",
          "\"",
          "'",
          "\ud835",
          "\udc00",
          "%",
          "%2",
          "\\u",
          "&#",
          "\u200b",
          "．",
          "\uffff",
          "\u0000",
          "GB82WEST12345698765432",
          "*",
          "****",
          "name=",
          "\u4ed8\u6b3e\u7801",
          "281234567890123456",
          "5A: ",
          " -> ",
          "0x34 ",
          "34 31 ",
          "F4F1F1F1",
          "NDExMTExMTExMTEx",
          "52, 49, ",
          "account ",
          "otp ",
          "415-",
          "0000: 34 31\n",
          "0000000 064 061\n",
          "064 061 061 ",
          "41 | ",
          "\"0\":4,\"1\":1,",
          "\"2\":1111,",
          "078-05-1120",
          " is your OTP",
          "5A len 08 ",
          "four ",
          "一二三四",
          "4I1",
          "EUR12",
          " as her PIN",
          "code ",
          "2912");

  static final List<String> HARD =
      List.of(
          "4",
          "4 ",
          "4-",
          "41",
          "62 ",
          "4111111111111111 ",
          "4111111111111111=",
          "4111111111111111^",
          "pan=4111111111111112 ",
          "pan ",
          "key=",
          "cookie:",
          "cookie:=",
          "session id:",
          "track:",
          "pin block 0",
          "姓名:\"",
          "iban ",
          "token:",
          "password=\"",
          "cookie: a=b;",
          "cookie: ",
          "authorization:",
          "authorization: x ",
          "a@",
          "@",
          "://a:",
          "-----begin ",
          "eyjaaaaaaaa.",
          "miiev/",
          "%25",
          "\\",
          "&",
          "[",
          "5a08",
          "5713",
          "3",
          "\ufdfa",
          "①",
          "⑽",
          "姓名:",
          "+1-",
          "\"35\":",
          "card 6212345678901234 ",
          "gb82west12345698765432 ",
          "pi_a_",
          "track ",
          "12.50 ",
          "bearer ",
          "e\u0301",
          "\u0301",
          "34 ",
          "F4F1",
          "0x34,",
          "52, ",
          "-12, ",
          "\\064",
          "=34",
          "NDEx",
          "*",
          "x*",
          "4*",
          "415-",
          "(415) ",
          "openid=",
          "name=",
          "otp ",
          "account ",
          "scan 28123456789012345 ",
          "[4]",
          "1234 ",
          "12-",
          "4 -> ",
          "4;1-",
          "0000: 34 31\n",
          "passport A1 ",
          "0000000 064 061\n",
          "064 ",
          "00110100 ",
          "(byte)52, ",
          "41 | ",
          "411111 => 1 => ",
          "\"0\":4,",
          "0 1 ",
          "078-05-1120-",
          "123.456.789-09 ",
          "1 is your otp ",
          "5a len 08 ",
          "57: ",
          "57 4123 ",
          "one ",
          "one-",
          "一",
          "4l",
          "password a1",
          "1 as pin ",
          "code 134567890123456789 ",
          "pin 1 2 ");

  @Test
  void mask_randomMixture_isIdempotent() {
    Random random = new Random(20261122);
    for (int i = 0; i < 20_000; i++) {
      String once = Masking.mask(mixture(random)).text();

      assertEquals(new MaskedText(once, List.of()), Masking.mask(once));
    }
  }

  @Test
  void mask_randomUnicode_neverThrowsAndIsIdempotent() {
    Random random = new Random(20261123);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(random.nextInt(60), 0, 0x10000).forEach(c -> text.append((char) c));
      String once = Masking.mask(text.toString()).text();

      assertEquals(once, Masking.mask(once).text());
    }
  }

  @Test
  void mask_everyCodePoint_neverThrows() {
    StringBuilder text = new StringBuilder();
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint += 7) {
      text.appendCodePoint(codePoint);
    }

    assertEquals(text.length() > 0, Masking.mask(text.toString()).text().length() > 0);
  }

  @Test
  void mask_emptyText_staysEmpty() {
    assertEquals(new MaskedText("", List.of()), Masking.mask(""));
  }

  @ParameterizedTest
  @FieldSource("HARD")
  void mask_longRepetition_takesLinearTime(String part) {
    String text = part.repeat(20 * LENGTH / part.length());

    assertTimeoutPreemptively(GENEROUS, () -> Masking.mask(text));
  }

  private static String mixture(Random random) {
    StringBuilder text = new StringBuilder();
    int parts = 1 + random.nextInt(14);
    for (int i = 0; i < parts; i++) {
      text.append(CardSamples.pick(random, FRAGMENTS));
    }
    return text.toString();
  }
}
