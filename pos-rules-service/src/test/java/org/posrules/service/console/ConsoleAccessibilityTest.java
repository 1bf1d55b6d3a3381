package org.posrules.service.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.service.testing.Accessibility;

/** Nothing that keeps somebody from using the console, whatever it shows. */
@WithConsole
class ConsoleAccessibilityTest {
  @Test
  void page_withAPictureThatSaysNothing_isNotAccessible(ConsolePage page) {
    page.open("en", "support");

    page.run("document.querySelector('main').append(new Image())");

    assertEquals(List.of("image-alt: <img>"), Accessibility.problems(page.driver()));
  }

  @ParameterizedTest
  @CsvSource({
    "en, support, 1280, light",
    "en, integrator, 1280, dark",
    "en, cashier, 360, light",
    "en, support, 360, dark",
    "zh, cashier, 1280, light",
    "zh, support, 1280, dark",
    "zh, integrator, 360, light",
    "zh, cashier, 360, dark"
  })
  void answer_withAllItsParts_isAccessible(
      String language, String view, int width, String theme, ConsolePage page) {
    page.open(language, view);
    page.shape(width, 900, theme);
    page.text("No response from host, request timed out 4111111111111111");
    page.run("document.querySelectorAll('details').forEach(fold => fold.open = true)");

    assertEquals(List.of(), Accessibility.problems(page.driver()));
  }

  @ParameterizedTest
  @CsvSource({
    "APPROVED 00, light",
    "APPROVED 00, dark",
    "Invalid Card, light",
    "Invalid Card, dark"
  })
  void answer_ofEachTone_isAccessible(String text, String theme, ConsolePage page) {
    page.open("en", "support");
    page.shape(1280, 900, theme);

    page.text(text);

    assertEquals(List.of(), Accessibility.problems(page.driver()));
  }

  @ParameterizedTest
  @CsvSource({"light", "dark"})
  void dialogs_open_areAccessible(String theme, ConsolePage page) {
    page.open("zh", "support");
    page.shape(360, 900, theme);

    page.find("[data-key=all]").click();
    List<String> ofAll = Accessibility.problems(page.driver());
    page.find("dialog[open] button[data-words$=' amount']").click();
    List<String> ofAmount = Accessibility.problems(page.driver());

    assertEquals(List.of(), Stream.concat(ofAll.stream(), ofAmount.stream()).toList());
  }

  @Test
  void codes_listed_areAccessible(ConsolePage page) {
    page.open("en", "support");

    page.find("#browse").click();
    page.until("return document.querySelectorAll('.codes li').length > 0");

    assertEquals(List.of(), Accessibility.problems(page.driver()));
  }

  @Test
  void refusal_ofAFact_isAccessible(ConsolePage page) {
    page.open("en", "support");

    page.text("x".repeat(8_001));

    assertEquals(List.of(), Accessibility.problems(page.driver()));
  }

  @ParameterizedTest
  @CsvSource({
    "en, 1280, light, ''",
    "zh, 360, dark, ''",
    "en, 360, light, EMERGENCY",
    "zh, 1280, dark, COMMISSIONING",
    "en, 1280, dark, DUTIES",
    "zh, 360, light, TRAINING"
  })
  void shop_withAllItsParts_isAccessible(
      String language, int width, String theme, String sheet, ConsolePage page) {
    page.openShops(language);
    page.shape(width, 900, theme);
    page.click("#example");

    page.click("[data-key='page-" + sheet + "']");
    page.run("document.querySelectorAll('details').forEach(fold => fold.open = true)");

    assertEquals(List.of(), Accessibility.problems(page.driver()));
  }

  @Test
  void shop_refused_isAccessible(ConsolePage page) {
    page.openShops("en");

    page.tell("battery health in %", "400");

    assertEquals(List.of(), Accessibility.problems(page.driver()));
  }

  @ParameterizedTest
  @CsvSource({"en, ''", "zh, ''", "en, COMMISSIONING", "zh, EMERGENCY"})
  void shop_onANarrowScreen_doesNotScrollSideways(String language, String sheet, ConsolePage page) {
    page.openShops(language);
    page.shape(320, 900, "light");
    page.click("#example");
    page.run("document.querySelectorAll('details').forEach(fold => fold.open = true)");

    page.click("[data-key='page-" + sheet + "']");

    assertEquals(0L, overhang(page));
  }

  @ParameterizedTest
  @CsvSource({"en, 320", "zh, 320", "en, 1280"})
  void page_ofAnyWidth_doesNotScrollSideways(String language, int width, ConsolePage page) {
    page.open(language, "support");
    page.shape(width, 900, "light");

    page.text("No response from host, request timed out " + "x".repeat(200));

    assertEquals(0L, overhang(page));
  }

  private static Object overhang(ConsolePage page) {
    return page.run(
        "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }
}
