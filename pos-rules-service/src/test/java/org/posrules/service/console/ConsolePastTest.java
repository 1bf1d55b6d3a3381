package org.posrules.service.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happened before at a terminal stands beside the answer. */
@WithConsole
class ConsolePastTest {

  @ParameterizedTest
  @CsvSource({"en, 'Before, at this terminal'", "zh, 本终端的历史记录"})
  void incident_atTheSameTerminal_isShown(String language, String title, ConsolePage page) {
    page.fails("T-" + language);
    page.open(language, "support");
    page.text("CHIP READ ERROR");
    page.give("terminalId", "T-" + language);
    page.until("return document.querySelector('.past li') !== null");
    assertEquals(title, page.read(".past h3"));
    assertTrue(page.read(".past li").contains("CHIP_NOT_READABLE"), page.read(".past"));
  }

  @Test
  void text_thatIsTyped_isNoIncident(ConsolePage page) {
    page.open("en", "support");
    page.text("CHIP READ ERROR");
    page.give("terminalId", "T-typed");
    page.text("CHIP READ ERROR AGAIN");
    page.until("return document.querySelector('.past') !== null");
    assertEquals("", page.read(".past li"));
  }
}
