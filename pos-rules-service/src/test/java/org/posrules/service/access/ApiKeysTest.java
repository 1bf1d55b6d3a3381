package org.posrules.service.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ApiKeysTest {
  private static final ApiKey TILL = ApiKey.of("till", Role.DIAGNOSE, "prk_one");

  @Test
  void key_ofTheFile_isFoundByItself() {
    ApiKeys keys = ApiKeys.parse("# ours\n\n" + TILL.line() + "\n");

    assertEquals(TILL, keys.find("prk_one").orElseThrow());
  }

  @Test
  void key_thatIsNotThere_isNotFound() {
    assertTrue(ApiKeys.parse(TILL.line()).find("prk_two").isEmpty());
  }

  @Test
  void hash_presentedAsTheKey_isNotFound() {
    assertTrue(ApiKeys.parse(TILL.line()).find(TILL.hash()).isEmpty());
  }

  @Test
  void lines_thatAreWrong_areAllToldWithoutWhatTheySay() {
    String text = TILL.line() + "\ntill admin " + TILL.line() + "\nprk_secret\n" + TILL.line();

    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> ApiKeys.parse(text));

    String told = String.valueOf(e.getMessage());
    assertTrue(told.contains("line 2") && told.contains("line 3") && told.contains("line 4"), told);
    assertTrue(!told.contains("secret"), told);
  }

  @Test
  void file_withoutAKey_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> ApiKeys.parse("# nobody\n"));
  }

  @Test
  void random_keys_differ() {
    assertNotEquals(ApiKey.random(), ApiKey.random());
  }
}
