package org.posrules.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text has one form of its characters, and a bounded length. */
class PlainTextTest {

  @Test
  void compatibilityForms_becomeOrdinaryLetters() {
    assertEquals("CARD 1", PlainText.of("ＣＡＲＤ ①"));
  }

  @Test
  void charactersThatAreNeverSeen_areLeftOut() {
    assertEquals("card", PlainText.of("ca\u202Erd\u200B"));
  }

  @Test
  void marksByTheThousand_areNoWriting() {
    assertTrue(PlainText.of("e" + "\u0301".repeat(4_000)).length() <= 31);
  }

  @Test
  void charactersThatBecomeMany_doNotMakeALongText() {
    assertEquals(PlainText.LONGEST, PlainText.of("\uFDFA".repeat(8_000)).length());
  }

  @ParameterizedTest
  @ValueSource(ints = {0x61C, 0x200B, 0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069, 0xFEFF})
  void shown_formatCharacter_isLeftOut(int codePoint) {
    assertEquals("ab", PlainText.shown("a" + Character.toString(codePoint) + "b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029"})
  void shown_endOfALine_isALineFeed(String end) {
    assertEquals("a\nb", PlainText.shown("a" + end + "b"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7, 8, 0x1B, 0x7F, 0x9B})
  void shown_otherControl_isASpace(int codePoint) {
    assertEquals("a b", PlainText.shown("a" + Character.toString(codePoint) + "b"));
  }

  @Test
  void shown_ordinaryText_staysAsItIs() {
    assertEquals("卡 é\t① 😀\n", PlainText.shown("卡 é\t① 😀\n"));
  }
}
