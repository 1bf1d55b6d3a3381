package org.posrules.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.posrules.DiagnosticEngine;

class CodeTableTest {
  private static final Rulebook RULEBOOK = DiagnosticEngine.create().rulebook();

  @Test
  void code_ofItsScheme_isFound() {
    assertEquals("CARD_EXPIRED", cause("iso8583-1987", "54"));
  }

  @Test
  void code_ofASchemeByAnotherOfItsNames_isFound() {
    assertEquals("CARD_EXPIRED", cause("ISO8583_1987", "54"));
  }

  @Test
  void code_thatTheSchemeHasFromTheOneItFallsBackTo_isFound() {
    assertEquals("iso8583-1987", RULEBOOK.codes().find("cb-france", "54").orElseThrow().scheme());
  }

  @Test
  void code_inOtherLetters_isFound() {
    assertEquals(cause("wechat", "NOTENOUGH"), cause("wechat", "notenough"));
  }

  @Test
  void code_ofASchemeThatNobodyKnows_isNotFound() {
    assertTrue(RULEBOOK.codes().find("nobody", "54").isEmpty());
  }

  @Test
  void rows_ofTheTable_areThoseThatAreFound() {
    for (CodeRow row : RULEBOOK.codes().rows()) {
      assertEquals(row, RULEBOOK.codes().find(row.scheme(), row.code()).orElseThrow());
    }
  }

  private static String cause(String scheme, String code) {
    return RULEBOOK.codes().find(scheme, code).orElseThrow().cause();
  }
}
