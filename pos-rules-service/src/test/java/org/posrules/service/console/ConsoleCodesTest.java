package org.posrules.service.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looking codes up on the console. */
@WithConsole
class ConsoleCodesTest {

  @ParameterizedTest
  @CsvSource({"en, insufficient funds", "zh, 余额或额度不足"})
  void code_foundByItsMeaning_isTakenOver(String language, String meaning, ConsolePage page) {
    page.open(language, "support");
    search(page, meaning, "iso8583-1987");

    page.click("#codes-dialog li button");

    assertEquals("51", page.find("#code").getAttribute("value"));
    assertEquals("iso8583-1987", page.find("#scheme").getAttribute("value"));
    assertTrue(page.read("#answer").contains("INSUFFICIENT_FUNDS"), page.read("#answer"));
  }

  @Test
  void search_withoutResult_saysSo(ConsolePage page) {
    page.open("en", "support");

    search(page, "no such code at all", "");

    assertEquals("0 found", page.read("#codes-dialog [role=status]"));
  }

  @Test
  void schemes_ofTheRulebook_areOffered(ConsolePage page) {
    page.open("en", "support");

    page.until("return document.querySelector('#schemes option[value=unionpay]') !== null");
  }

  /** Waits until what is listed is the answer to this search. */
  private static void search(ConsolePage page, String text, String scheme) {
    page.until("return document.querySelector('#schemes option') !== null");
    page.find("#browse").click();
    page.fill("#codes-text", text);
    page.run(
        "const select = document.getElementById('codes-scheme'); select.value = arguments[0];"
            + "select.dispatchEvent(new Event('change'))",
        scheme);
    page.until("return document.querySelector('.codes').ariaBusy === 'false'");
  }
}
