package org.posrules.internal.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.TinyRulebook;

/** The same meaning has the same letters, in any width, case, script form and spacing. */
class TextFolderTest {
  private static final TextFolder FOLDER = new TextFolder(TinyRulebook.content().traditional());

  private static String folded(String text) {
    return FOLDER.fold(text).text();
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
          traditional              | 網絡斷開                       | 网络断开
          spaces in Chinese        | 网 络 断 开                    | 网络断开
          Chinese beside Latin     | SIM 缺纸                       | sim缺纸
          digit in a circle        | 错误①                         | 错误1
          """)
  void text_inAnyForm_foldsToTheSame(String form, String text, String expected) {
    assertEquals(expected, folded(text));
  }

  @Test
  void zeroWidthCharacters_insideAWord_vanish() {
    assertEquals("card", folded("c\u200Ba\u200Dr\u00ADd\uFEFF"));
  }

  @Test
  void accents_decomposed_foldAsComposed() {
    assertEquals(folded("Karte ungültig"), folded("Karte ungu\u0308ltig"));
  }

  @Test
  void lines_ofAnySystem_areKeptApart() {
    assertEquals("card\nexpired", folded("card \r\n  expired\r\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "SocketTimeoutException, socket timeout exception",
    "HTTPServerError, http server error",
    "CARD_EXPIRED, card expired"
  })
  void identifier_split_isWords(String identifier, String expected) {
    assertEquals(expected, FOLDER.foldSplittingIdentifiers(identifier).text());
  }

  @Test
  void identifier_folded_staysOneWord() {
    assertEquals("sockettimeoutexception", folded("SocketTimeoutException"));
  }

  @Test
  void sign_inChinese_keepsWordsApart() {
    assertNotEquals(folded("网络断开"), folded("网络，断开"));
  }

  @Test
  void origin_ofAFoldedLetter_pointsIntoTheText() {
    FoldedText text = FOLDER.fold("  卡 Ｆin");
    assertEquals(6, text.origin(text.text().indexOf('n')));
  }

  @Test
  void folding_ofFoldedWords_changesNothing() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      String once = folded(words(random));
      assertEquals(once, folded(once));
    }
  }

  /** Letters, digits, marks and spaces of any script. */
  private static String words(Random random) {
    int[] points =
        random
            .ints(1 + random.nextInt(12))
            .map(any -> random.nextInt(random.nextInt(8) == 0 ? 0x1FFFF : 0x3000))
            .filter(TextFolderTest::isOfWords)
            .toArray();
    return new String(points, 0, points.length);
  }

  private static boolean isOfWords(int point) {
    return Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC)
        .codePoints()
        .allMatch(
            c -> Character.isLetterOrDigit(c) || Scripts.isMark(c) || Character.isWhitespace(c));
  }
}
