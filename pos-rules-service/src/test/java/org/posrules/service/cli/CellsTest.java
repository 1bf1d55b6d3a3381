package org.posrules.service.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

  @ParameterizedTest
  @CsvSource({"abc,3", "交易失败,8", "ＡＢ,4", "é,1", "e\u0301,1", "A交。,5", "😀,2", "'',0"})
  void width_ofText_countsWideCharactersTwice(String text, int cells) {
    assertEquals(cells, Cells.width(text));
  }

  @Test
  void wrap_ofWords_breaksAtSpaces() {
    assertEquals(List.of("one two", "three", "four"), Cells.wrap("one two three four", 8));
  }

  @Test
  void wrap_ofChinese_breaksBetweenCharactersButNotBeforeAMark() {
    assertEquals(List.of("请检查", "电缆，", "再重试"), Cells.wrap("请检查电缆，再重试", 7));
  }

  @Test
  void wrap_ofChinese_doesNotEndALineWithAnOpeningMark() {
    assertEquals(List.of("写日期", "（店长）"), Cells.wrap("写日期（店长）", 9));
  }

  @Test
  void wrap_ofOneLongWord_cutsIt() {
    assertEquals(List.of("aaaaa", "aaaaa", "aa b"), Cells.wrap("aaaaaaaaaaaa b", 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The request may have been approved, so repeating it can charge twice.",
        "请先查询这笔交易的结果（在终端菜单里选择“查询”），在得到答复之前不要重新收款，否则可能重复扣款。",
        "code 54（卡已过期）from https://gateway.example.com/a/very/long/address/without/any/space"
      })
  void wrap_ofAnything_neverPassesTheWidth(String text) {
    for (int width = 20; width < 60; width++) {
      for (String line : Cells.wrap(text, width)) {
        assertTrue(Cells.width(line) <= width, line);
      }
    }
  }

  @Test
  void clean_ofHostileText_leavesNothingThatSteersTheScreen() {
    assertEquals(
        "a [31mb cd e", Cells.clean("a\u001B \u0007[31mb\r\n\tc\u202Ed\u0000\u009B \u2028e"));
  }
}
