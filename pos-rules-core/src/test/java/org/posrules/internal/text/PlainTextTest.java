package org.posrules.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

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
}
