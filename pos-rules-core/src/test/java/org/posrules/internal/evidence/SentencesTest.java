package org.posrules.internal.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a statement ends. */
class SentencesTest {
  private static List<String> cut(String text) {
    return Sentences.of(text).stream().map(String::strip).toList();
  }

  @Test
  void text_withSigns_isCutAtThem() {
    assertEquals(
        List.of("Sale failed", "Card charged", "again"), cut("Sale failed. Card charged! again"));
  }

  @Test
  void chinese_withSigns_isCutAtThem() {
    assertEquals(List.of("交易失败", "款项已扣"), cut("交易失败。款项已扣；"));
  }

  @Test
  void dot_withinANumber_doesNotCut() {
    assertEquals(List.of("paid 160.74 twice"), cut("paid 160.74 twice"));
  }

  @Test
  void identifier_ofAProgram_isAStatementOfItsOwn() {
    assertEquals(
        List.of("onRequestDisplayText", "class said         no"),
        cut("class said onRequestDisplayText no").stream()
            .map(s -> s.replaceAll(" {20,}", "         "))
            .toList());
  }

  @Test
  void namesAndValues_ofAStructure_areStatementsOfTheirOwn() {
    assertEquals(
        List.of("\"paid", ":0,\"status", ":\"open"),
        cut("{\"paid\":0,\"status\":\"open\"}").stream()
            .map(s -> s.replaceAll("\"$", ""))
            .toList());
  }

  @Test
  void quotes_inProse_doNotCut() {
    assertEquals(
        List.of("terminal shows \"approved\" and the till \"declined\""),
        cut("terminal shows \"approved\" and the till \"declined\""));
  }
}
