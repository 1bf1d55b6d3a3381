package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptLanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          zh                           | zh-CN
          zh-TW                        | zh-CN
          zh-Hans-CN                   | zh-CN
          en-GB                        | en
          en;q=0.3, zh;q=0.8           | zh-CN
          de, fr;q=0.9, zh-CN;q=0.5    | zh-CN
          zh;q=0, en;q=0.1             | en
          *                            | en
          en;q=0, *                    | zh-CN
          zh;q=0.1, *;q=0.5            | en
          -, zh                        | zh-CN
          en-, zh;q=0.1                | zh-CN
          ;q=, *-, en;q=x, ZH ; Q=0.5  | zh-CN
          de,,zh                       | zh-CN
          zh;q=0.1, en;q=9             | zh-CN
          """)
  void header_withALanguageAtHand_choosesIt(String header, String tag) {
    assertEquals(tag, AcceptLanguage.choose(header).orElseThrow().toLanguageTag());
  }

  @ParameterizedTest
  @CsvSource({
    "de",
    "''",
    "';;;'",
    "'zh;q=0'",
    "'en;q=0, zh;q=0, *'",
    "'%$#'",
    "-",
    "en-",
    "';q='",
    "*-",
    "';q=1'",
    "'en;'",
    "'en;q'"
  })
  void header_thatHelpsNothing_choosesNone(String header) {
    assertTrue(AcceptLanguage.choose(header).isEmpty());
  }

  @Test
  void header_changedAtRandom_neverThrows() {
    Random random = new Random(20_261_127);
    String spice = "-*;,=q.019 \t enzhEN_\u0000\u00ff中";
    for (int round = 0; round < 50_000; round++) {
      StringBuilder header = new StringBuilder("zh-CN, en;q=0.8, *;q=0.1");
      for (int changes = 1 + random.nextInt(8); changes > 0; changes--) {
        int at = random.nextInt(header.length());
        header.replace(
            at, at + random.nextInt(3), "" + spice.charAt(random.nextInt(spice.length())));
      }
      assertNotNull(AcceptLanguage.choose(header.toString()));
    }
  }

  @Test
  void header_ofGreatLength_choosesNone() {
    assertTrue(AcceptLanguage.choose("zh,".repeat(1000)).isEmpty());
  }
}
