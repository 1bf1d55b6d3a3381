package org.posrules.service.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** What the owner of a shop does with the console's page for shops. */
@WithConsole
class ConsoleShopTest {
  @AfterEach
  void browser_afterEachTest_hasNothingToComplainOf(ConsolePage page) {
    assertEquals(List.of(), page.complaints());
    assertEquals(List.of(), page.strayRequests());
  }

  @ParameterizedTest
  @CsvSource({"en, Failed payments, Shop check, History", "zh, 交易故障, 店铺检查, 历史记录"})
  void pages_leadToEachOther(
      String language, String desk, String shops, String history, ConsolePage page) {
    page.open(language, "support");

    page.find(".pages a:not([aria-current])").click();
    page.until("return document.querySelector('#form details') !== null");

    assertEquals(List.of(desk, shops, history), page.readAll(".pages a"));
    assertEquals(page.address() + "shop", page.driver().getCurrentUrl());
    page.find(".pages a:not([aria-current])").click();
    assertEquals(page.address(), page.driver().getCurrentUrl());
  }

  @Test
  void form_hasEveryFactOfTheService(ConsolePage page) {
    page.openShops("en");

    Object missing =
        page.run(
            "return (async () => {"
                + "const form = await (await fetch('v1/assessments')).json();"
                + "const shown = [...document.querySelectorAll('#form [data-field]')]"
                + ".map(field => field.textContent);"
                + "const parts = form.parts.filter(part => !part.several || part.part === 'terminals');"
                + "return parts.flatMap(part => part.facts)"
                + ".filter(fact => fact.type !== 'language')"
                + ".map(fact => fact.label)"
                + ".filter(label => !shown.some(text => text.startsWith(label))); })()");

    assertEquals(List.of(), missing);
  }

  /** A tick would say that all is well. */
  @Test
  void shop_ofWhichNothingIsTold_hasNoTick(ConsolePage page) {
    page.openShops("en");

    page.until("return document.querySelector('#answer .banner') !== null");
    assertTrue(page.has("#answer .banner.calm"), page.read("#answer .banner"));
  }

  @Test
  void form_new_unfoldsTheShopAndTheFirstTerminal(ConsolePage page) {
    page.openShops("en");

    assertEquals(List.of("Shop", "Terminal 1"), page.readAll("#form details[open] .part-title"));
  }

  @ParameterizedTest
  @CsvSource({"en, battery health in %, The battery no longer lasts.", "zh, 电池健康度（%）, 电池已不耐用。"})
  void fact_typed_isAssessedInThePagesLanguage(
      String language, String label, String summary, ConsolePage page) {
    page.openShops(language);
    page.find("#form input[type=checkbox][value=MOBILE]").click();

    page.tell(label, "40");

    assertTrue(page.readAll(".finding h4").contains(summary), page.read("#answer"));
  }

  @Test
  void finding_overdue_saysSoPlainly(ConsolePage page) {
    page.openShops("en");
    page.tell("day of the assessment", "2026-11-28");

    page.tell("last cleaning", "2026-11-01");

    assertTrue(page.read(".due.over").contains("overdue since"), page.read("#answer"));
  }

  @Test
  void finding_pressing_showsItsStepsAtOnce(ConsolePage page) {
    page.openShops("en");

    page.click("#example");

    assertTrue(page.has(".findings.URGENT details[open] .moves"), page.read("#answer"));
    assertFalse(page.has(".findings.LOW details[open] .moves"), page.read("#answer"));
  }

  @Test
  void truth_pressed_isSentAndTakenBack(ConsolePage page) {
    page.openShops("en");
    page.run("document.querySelectorAll('#form details').forEach(fold => fold.open = true)");
    String yes = "[data-field$=-defaultPasswords] label:nth-child(1)";
    String unknown = "[data-field$=-defaultPasswords] label:nth-child(3)";

    page.click(yes);
    boolean found = page.has(".findings.URGENT");
    page.click(unknown);

    assertTrue(found, "a password of the maker is urgent");
    assertFalse(page.has(".findings.URGENT"), page.read("#answer"));
  }

  @Test
  void terminal_addedAndRemoved_keepsTheFocus(ConsolePage page) {
    page.openShops("en");

    page.click("[data-key=add-terminals]");
    page.press("T2");
    page.settle();
    List<String> two = page.readAll("#form .part:has([data-key=add-terminals]) .part-title");
    page.click("#form .part details:nth-of-type(2) [data-key^=remove-]");

    assertEquals(List.of("Terminal 1", "Terminal T2"), two);
    assertEquals("add-terminals", page.run("return document.activeElement.dataset.key"));
  }

  @Test
  void language_switched_keepsWhatWasTyped(ConsolePage page) {
    page.openShops("en");
    page.tell("name of the shop", "Corner Bakery");

    page.find("#language").click();
    page.until("return document.querySelector('#form label')?.textContent === '评估日'");
    page.settle();

    assertEquals("Corner Bakery", page.find("[id$=-name]").getAttribute("value"));
    assertTrue(page.read(".banner").contains("Corner Bakery"), page.read(".banner"));
    assertTrue(page.read(".banner").contains("项待办") || page.read(".banner").contains("未发现问题"));
  }

  @ParameterizedTest
  @CsvSource({
    "en, monthly card turnover, '20,000', without thousands separators",
    "zh, 国家, C, 两个字母",
    "en, 'acquirer''s phone', 12, is not a telephone number"
  })
  void value_refused_isToldAtItsFieldWhichUnfolds(
      String language, String label, String value, String words, ConsolePage page) {
    page.openShops(language);

    page.tell(label, value);

    String told = page.read("[data-field]:has([aria-invalid]) .problem");
    assertTrue(told.contains(words), told);
    assertFalse(page.has(".banner"), "an answer to other facts");
  }

  @Test
  void problem_ofTheSecondTerminal_standsThere(ConsolePage page) {
    page.openShops("en");
    page.click("[data-key=add-terminals]");
    page.click("[data-key=add-terminals]");
    page.run("document.querySelectorAll('#form .part details')[2].querySelector('input').focus()");

    page.run(
        "const fields = document.querySelectorAll('#form .part [data-field$=-batteryHealth] input');"
            + "fields[2].value = '400'; fields[2].dispatchEvent(new Event('input'))");
    page.settle();

    assertEquals(
        List.of(false, false, true),
        page.run(
            "return [...document.querySelectorAll('#form .part [data-field$=-batteryHealth] input')]"
                + ".map(field => field.matches('[aria-invalid]'))"));
  }

  @Test
  void file_opened_fillsTheForm(@TempDir Path folder, ConsolePage page) throws IOException {
    page.openShops("en");
    Path file = folder.resolve("shop.json");
    Files.writeString(
        file,
        """
        {"name": "Mill", "staff": [{"id": "Ann", "topics": []}], "moon": 1,
         "readiness": {"paperRolls": 6, "secondLink": true}}
        """);

    page.find("#file").sendKeys(file.toString());
    page.until("return document.querySelector('.banner dt')?.textContent.startsWith('Mill')");

    assertEquals("6", page.find("[id$=-paperRolls]").getAttribute("value"));
    assertTrue(page.find("[data-field$=-topics] input[value='']").isSelected(), "none of these");
    assertTrue(page.read("#notice").contains("moon"), page.read("#notice"));
  }

  @Test
  void file_thatIsNoShop_isRefusedInWords(@TempDir Path folder, ConsolePage page)
      throws IOException {
    page.openShops("zh");
    Path file = Files.writeString(folder.resolve("shop.json"), "name: Mill");

    page.find("#file").sendKeys(file.toString());

    page.until("return !document.getElementById('notice').hidden");
    assertTrue(page.read("#notice").contains("JSON"), page.read("#notice"));
  }

  @Test
  void shop_saved_isWhatWasTold(ConsolePage page) {
    page.openShops("en");
    page.tell("name of the shop", "Mill");
    page.run(
        "URL.createObjectURL = blob => { blob.text().then(text => window.saved = text);"
            + " return '#'; }; HTMLAnchorElement.prototype.click = function () {"
            + " window.file = this.download; }");

    page.find("#save").click();

    page.until("return window.saved !== undefined");
    assertEquals("Mill.json", page.run("return file"));
    assertEquals(
        "{\"language\":\"en\",\"name\":\"Mill\"}",
        page.run("return JSON.stringify(JSON.parse(saved))"));
  }

  @Test
  void service_withKeys_asksForOneBeforeItShowsTheForm(ConsolePage page) {
    page.openShops("en");
    page.run(
        "const real = window.fetch; window.keys = [];"
            + "window.fetch = async (path, options) => {"
            + "  const key = options?.headers?.Authorization; if (key) window.keys.push(key);"
            + "  return path.startsWith('v1/') && !key"
            + "    ? new Response('{}', {status: 401}) : real(path, options); }");
    page.find("#language").click();
    page.until("return document.getElementById('api-key') !== null");

    page.find("#api-key").sendKeys("s3cret", Keys.ENTER);
    page.until("return document.querySelector('#form label')?.textContent === '评估日'");
    page.settle();

    assertEquals(List.of("Bearer s3cret", "Bearer s3cret"), page.run("return keys"));
  }

  @Test
  void assessment_new_isAnnounced(ConsolePage page) {
    page.openShops("en");

    page.click("#example");

    page.until("return document.getElementById('announcer').textContent.includes('things to do')");
  }
}
