package org.posrules.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
          """)
  void header_withALanguageAtHand_choosesIt(String header, String tag) {
    assertEquals(tag, AcceptLanguage.choose(header).orElseThrow().toLanguageTag());
  }

  @ParameterizedTest
  @CsvSource({"de", "''", "';;;'", "'zh;q=0'", "'%$#'"})
  void header_thatHelpsNothing_choosesNone(String header) {
    assertTrue(AcceptLanguage.choose(header).isEmpty());
  }

  @Test
  void header_ofGreatLength_choosesNone() {
    assertTrue(AcceptLanguage.choose("zh,".repeat(1000)).isEmpty());
  }
}
