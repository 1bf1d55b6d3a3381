package org.posrules.service.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.support.ui.Select;
import org.posrules.service.testing.Accessibility;

/** What failed at a place, with charts, on the console's page of the history. */
@WithConsole
class ConsoleHistoryTest {
  @AfterEach
  void browser_afterEachTest_hasNothingToComplainOf(ConsolePage page) {
    assertEquals(List.of(), page.complaints());
    assertEquals(List.of(), page.strayRequests());
  }

  @ParameterizedTest
  @CsvSource({"en, Terminal, Causes", "zh, 终端, 原因"})
  void place_inTheAddress_isReportedInThePagesLanguage(
      String language, String place, String causes, ConsolePage page) {
    page.fails("T-h" + language);

    page.openHistory(language, "?terminal=T-h" + language);

    assertEquals(place + " T-h" + language, page.read("#answer .place"));
    assertTrue(page.readAll("#answer caption").contains(causes), page.read("#answer"));
    assertTrue(page.read("#answer").contains("CHIP_NOT_READABLE"), page.read("#answer"));
  }

  @Test
  void place_typed_isReportedOnceItHasAName(ConsolePage page) {
    page.fails("T-typed-there");
    page.openHistory("en", "");
    new Select(page.find("#place")).selectByValue("terminal");
    page.settleHistory();
    boolean before = page.has("#answer section");

    page.fill("#id", "T-typed-there");
    page.until("return document.querySelector('#answer .place') !== null");

    assertFalse(before, "a terminal without a name");
    assertEquals("1", page.read("#answer .great"));
  }

  @Test
  void place_withoutIncidents_saysSo(ConsolePage page) {
    page.openHistory("en", "?shop=nowhere");

    assertEquals("No failed payment is kept of this time.", page.read("#answer .empty"));
  }

  @Test
  void incidents_besideAnAnswer_leadThere(ConsolePage page) {
    page.fails("T-link");
    page.open("en", "support");
    page.text("CHIP READ ERROR");
    page.give("terminalId", "T-link");
    page.until("return document.querySelector('.past a') !== null");

    page.run("document.querySelector('.past a').click()");
    page.until("return location.pathname === '/history' && document.readyState === 'complete'");
    page.settleHistory();

    assertEquals("Terminal T-link", page.read("#answer .place"));
  }

  @ParameterizedTest
  @CsvSource({"en, 1280, light", "zh, 1280, dark", "zh, 360, light", "en, 360, dark"})
  void page_ofAnyWidth_isForEverybodyAndNeverTooWide(
      String language, int width, String theme, ConsolePage page) {
    page.fails("T-wide-" + "x".repeat(50));
    page.openHistory(language, "");

    page.shape(width, 900, theme);

    assertEquals(List.of(), Accessibility.problems(page.driver()));
    assertEquals(
        true,
        page.run(
            "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
  }

  /** One incident at the terminal, which is in the database when this returns. */
}
