package org.posrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.BundledRulebook;
import org.posrules.FailedTransaction;

/** Which words of a text belong together: quotations, addresses, clauses, and what is nearest. */
class UtteranceTest {
  private static String cause(String text) {
    return BundledRulebook.engine()
        .diagnose(FailedTransaction.builder().errorText(text).build())
        .cause();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "“Karte nicht lesbar” auf dem Display, CARD_NOT_READABLE",
        "„Karte nicht lesbar“ auf dem Display, CARD_NOT_READABLE",
        "the screen says 'card not readable', CARD_NOT_READABLE",
        "屏幕提示「卡片无法读取」, CARD_NOT_READABLE"
      })
  void quotation_onAScreen_isNoFaultOfTheScreen(String text, String cause) {
    assertEquals(cause, cause(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "màn hình máy POS hiển thị lỗi \"Transaction Timeout\"",
        "el terminal muestra \"Transaction Timeout\"",
        "POS机屏幕显示“Transaction Timeout”"
      })
  void quotation_ofAnotherLanguage_isHeardInItsOwn(String text) {
    assertEquals("HOST_TIMEOUT", cause(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "批结算不成功，提示“连接主机超时”",
        "settlement fails, it shows \"connection to host timed out\""
      })
  void quotation_thatNamesACause_weighsMoreThanTheSentence(String text) {
    assertNotEquals("SETTLEMENT_FAILED", cause(text));
  }

  @Test
  void oneQuotedWord_isAWordOfItsSentence() {
    assertEquals("CARD_EXPIRED", cause("the card is \"expired\""));
  }

  @Test
  void apostrophes_quoteNothing() {
    assertEquals("CHIP_NOT_READABLE", cause("the reader can't read the customer's chip"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "request failed: Post \"https://pay.example.com/v3/transactions\": context deadline exceeded",
        "request to https://pay.example.com/pay failed"
      })
  void addressOfTheWeb_isNoFaultOfTls(String text) {
    assertNotEquals("TLS_HANDSHAKE_FAILED", cause(text));
  }

  @Test
  void dashBetweenSpaces_partsLikeAComma() {
    assertEquals("CONTACTLESS_LIMIT_EXCEEDED", cause("Insert card - contactless limit reached"));
  }

  @ParameterizedTest
  @CsvSource({
    "Payment offline bad terminal ID, TERMINAL_NOT_REGISTERED",
    "transaction amount invalid, INVALID_AMOUNT",
    "invalid transaction, TRANSACTION_NOT_PERMITTED"
  })
  void state_isSaidOfTheThingBesideIt(String text, String cause) {
    assertEquals(cause, cause(text));
  }

  @Test
  void tillThatFroze_hasJammedNoCard() {
    assertNotEquals("CARD_JAMMED", cause("the till froze after the card was presented"));
  }
}
