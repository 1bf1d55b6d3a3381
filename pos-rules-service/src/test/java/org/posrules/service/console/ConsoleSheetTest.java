package org.posrules.service.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of a shop, as they are shown and printed. */
@WithConsole
class ConsoleSheetTest {
  @AfterEach
  void screen_isAScreenAgain(ConsolePage page) {
    page.onPaper(false, "light");
  }

  @ParameterizedTest
  @ValueSource(strings = {"EMERGENCY", "COMMISSIONING", "DUTIES", "TRAINING", "PAPERS", "PLANS"})
  void page_chosen_isPrintedAlone(String kind, ConsolePage page) {
    show(page, "en", kind);

    page.onPaper(true, "light");

    assertEquals(
        List.of("ARTICLE"),
        page.run(
            "const seen = []; const look = element => {"
                + "  if (element.matches('.sheet')) { seen.push(element.tagName); return; }"
                + "  if (![...element.children].some(child => child.checkVisibility())) {"
                + "    if (element.checkVisibility() && element.textContent.trim()"
                + "      && !element.matches('.unseen, .skip')) seen.push(element.outerHTML); return; }"
                + "  [...element.children].forEach(look); };"
                + "look(document.getElementById('app')); return seen"));
  }

  @ParameterizedTest
  @CsvSource({"light", "dark"})
  void page_printed_isBlackOnWhite(String theme, ConsolePage page) {
    show(page, "en", "EMERGENCY");
    page.run("document.documentElement.dataset.theme = arguments[0]", theme);

    page.onPaper(true, theme);

    assertEquals(
        List.of("rgb(0, 0, 0)", "rgb(255, 255, 255)"),
        page.run(
            "const style = getComputedStyle(document.querySelector('.sheet'));"
                + "return [style.color, style.backgroundColor]"));
  }

  @ParameterizedTest
  @CsvSource({"en, Expected, If not", "zh, 应有结果, 不符时"})
  void commissioning_isATableToTickOffAndSign(
      String language, String expected, String otherwise, ConsolePage page) {
    show(page, language, "COMMISSIONING");

    List<String> heads = page.readAll(".sheet th");
    assertEquals(List.of(expected, otherwise), heads.subList(2, 4));
    assertTrue(page.has(".sheet tbody tr td:first-child .tickbox"));
    assertEquals(3, page.readAll(".sheet-part:first-child .signed dt").size());
    assertFalse(page.read(".sheet tbody").contains(expected), page.read(".sheet tbody"));
  }

  @Test
  void emergency_printed_standsInTwoColumns(ConsolePage page) {
    show(page, "en", "EMERGENCY");

    page.onPaper(true, "light");

    assertEquals(
        2L,
        page.run(
            "return new Set([...document.querySelectorAll('.sheet-part:not(:first-child)')]"
                + ".map(box => Math.round(box.getBoundingClientRect().left))).size"));
  }

  @Test
  void emergency_hasTheNumbersOfTheShop(ConsolePage page) {
    show(page, "zh", "EMERGENCY");

    assertTrue(page.read(".sheet").contains("95516"), page.read(".sheet"));
    assertTrue(page.read(".sheet-head").contains("河畔小馆"), page.read(".sheet-head"));
  }

  @Test
  void page_thatIsGone_givesWayToWhatIsToBeDone(ConsolePage page) {
    show(page, "en", "PLANS");

    page.click("#clear");

    assertFalse(page.has(".sheet"));
    assertTrue(page.has(".banner"), page.read("#answer"));
  }

  @Test
  void print_pressed_printsThePage(ConsolePage page) {
    show(page, "en", "DUTIES");
    page.run("window.print = () => { window.printed = true; }");

    page.find("[data-key=print]").click();

    assertEquals(true, page.run("return printed"));
  }

  private static void show(ConsolePage page, String language, String kind) {
    page.openShops(language);
    page.click("#example");
    page.click("[data-key=page-" + kind + "]");
  }
}
