package org.posrules.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.TinyRulebook;
import org.posrules.internal.text.Token.Gap;

/** The same meaning has the same tokens, in any width, case, script form and spacing. */
class TokenizerTest {
  private static final Tokenizer TOKENIZER = new Tokenizer(TinyRulebook.content().traditional());

  private static List<Token> tokens(String text) {
    return TOKENIZER.tokens(PlainText.of(text));
  }

  private static String words(String text) {
    return tokens(text).stream().map(Token::word).collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          upper case               | CARD EXPIRED                  | card expired
          full width               | ＣＡＲＤ　ＥＸＰＩＲＥＤ        | card expired
          many spaces and tabs     | card  \texpired               | card expired
          signs between words      | card-expired!                 | card expired
          ligature                 | ﬁle                           | file
          little words stay         | The card is expired           | the card is expired
          traditional              | 網絡斷開                       | 网 络 断 开
          spaces in Chinese        | 网 络 断 开                    | 网 络 断 开
          Chinese beside Latin     | SIM缺纸                        | sim 缺 纸
          digit in a circle        | 错误①                         | 错 误 1
          a class                  | SocketTimeoutException        | socket timeout exception
          an abbreviation          | HTTPServerError               | http server error
          a constant               | CARD_EXPIRED                  | card expired
          Polish, in capitals      | PŁATNOŚĆ ODRZUCONA            | platnosc odrzucona
          Turkish, in capitals     | KARTI ÇIKARINIZ, İŞLEM        | karti cikariniz islem
          Turkish, in small        | kartı çıkarınız, işlem        | karti cikariniz islem
          Vietnamese, in capitals  | THẺ HẾT HẠN                   | thẻ hết hạn
          Vietnamese, no marks     | THE HET HAN                   | the het han
          Korean                   | 카드한도 초과                  | 카 드 한 도 초 과
          Korean with particles    | 카드를 IC칩에                  | 카 드 를 ic 칩 에
          Thai                     | บัตรหมดอายุ                    | บั ต ร ห ม ด อา ยุ
          Thai, a vowel before     | เครื่องไม่ว่าง                   | เค รื่ อ ง ไม่ ว่า ง
          Thai beside Latin        | รหัสPINผิด                     | ร หั ส pin ผิ ด
          """)
  void text_inAnyForm_hasTheSameWords(String form, String text, String expected) {
    assertEquals(expected, words(text));
  }

  @Test
  void zeroWidthCharacters_insideAWord_vanish() {
    assertEquals("card", words("c\u200Ba\u200Dr\u00ADd\uFEFF"));
  }

  @Test
  void accents_decomposed_foldAsComposed() {
    assertEquals(words("Karte ungültig"), words("Karte ungu\u0308ltig"));
  }

  /** What stands in a table as one character may be received as a letter and its marks. */
  @Test
  void vietnameseLetter_decomposed_isAsComposed() {
    assertEquals(words("hết"), words("he\u0302\u0301t"));
  }

  /** NFKC takes Sara Am apart; a word and a text are taken apart alike. */
  @Test
  void thaiVowelOfTwoParts_staysWithItsConsonant() {
    assertEquals(1, tokens("\u0E19\u0E49\u0E33").size());
  }

  @Test
  void thaiMark_withoutConsonant_isRead() {
    assertEquals("x \u0E31", words("x\u0E31"));
  }

  @Test
  void lines_ofAnySystem_setApart() {
    assertEquals(Gap.LINE, tokens("card \r\n  expired\r\n").get(1).gap());
  }

  @Test
  void identifier_isKnownAsAWholeToo() {
    assertEquals("sockettimeoutexception", tokens("SocketTimeoutException").get(0).whole());
  }

  @Test
  void sign_inChinese_setsApart() {
    List<Token> tokens = tokens("网络，断开");
    assertEquals(false, tokens.get(2).continues(tokens.get(1)));
  }

  @Test
  void token_behindFullWidthSpace_pointsIntoTheText() {
    assertEquals(4, tokens("  卡 Ｆin").get(1).begin());
  }

  @Test
  void words_readAgain_areTheSame() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      String once = words(any(random));
      assertEquals(once, words(once));
    }
  }

  /** Letters, digits, marks and spaces of any script. */
  private static String any(Random random) {
    int[] points =
        random
            .ints(1 + random.nextInt(12))
            .map(any -> random.nextInt(random.nextInt(8) == 0 ? 0x1FFFF : 0x3000))
            .filter(c -> Character.isLetterOrDigit(c) || Scripts.isMark(c) || c == ' ')
            .toArray();
    return new String(points, 0, points.length);
  }
}
