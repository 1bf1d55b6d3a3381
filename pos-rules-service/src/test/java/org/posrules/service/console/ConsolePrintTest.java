package org.posrules.service.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A diagnosis on paper, as a shop hands it to whoever must act. */
@WithConsole
class ConsolePrintTest {
  private static final String TIMEOUT = "No response from host, request timed out";

  @AfterEach
  void screen_isAScreenAgain(ConsolePage page) {
    page.onPaper(false, "light");
  }

  @ParameterizedTest
  @CsvSource({
    "en, cashier, NOT KNOWN., Terminal ID",
    "en, support, NOT KNOWN., Terminal ID",
    "zh, cashier, 尚不清楚。, 终端号",
    "zh, support, 尚不清楚。, 终端号"
  })
  void diagnosis_printed_hasMoneyStepsAndWhatWasGiven(
      String language, String view, String money, String terminal, ConsolePage page) {
    page.open(language, "support");
    page.give("terminalId", "T-paper");
    page.text(TIMEOUT);
    page.click("#views input[value=" + view + "]");

    page.onPaper(true, "light");

    assertTrue(page.read(".banner").contains(money), page.read(".banner"));
    assertTrue(page.read(".step.first").length() > 20, page.read("#answer"));
    assertTrue(page.read(".print-only").contains(TIMEOUT), page.read(".print-only"));
    assertTrue(page.read(".print-only").contains(terminal), page.read(".print-only"));
  }

  @Test
  void diagnosis_printed_hasNothingToClickOrToFillIn(ConsolePage page) {
    page.open("en", "integrator");
    page.text(TIMEOUT);

    page.onPaper(true, "light");

    assertEquals(
        List.of(),
        page.run(
            "return [...document.querySelectorAll('button, a, textarea, select, [type=text]')]"
                + ".filter(each => each.checkVisibility() && each.getClientRects().length > 0)"
                + ".map(each => each.outerHTML)"));
  }

  @Test
  void diagnosis_printedFromADarkScreen_isBlackOnWhite(ConsolePage page) {
    page.open("en", "support");
    page.text(TIMEOUT);
    page.run("document.documentElement.dataset.theme = 'dark'");

    page.onPaper(true, "dark");

    assertEquals(
        List.of("rgb(0, 0, 0)", "rgba(0, 0, 0, 0)", "light"),
        page.run(
            "const banner = getComputedStyle(document.querySelector('.banner'));"
                + "const root = getComputedStyle(document.documentElement);"
                + "return [banner.color, banner.backgroundColor, root.colorScheme]"));
  }
}
