package org.posrules.service.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Who reads the console, in which language, and with what hands. */
@WithConsole
class ConsoleViewsTest {
  private static final String TIMEOUT = "No response from host, request timed out";

  @Test
  void cashier_readsNoProbabilitiesAndNoRules(ConsolePage page) {
    page.open("en", "cashier");

    page.text(TIMEOUT);

    String shown = page.read("#answer");
    assertFalse(shown.contains("%"), shown);
    assertFalse(page.has("#answer code"), shown);
    assertTrue(page.read(".said.cashier").contains("do not charge again"), shown);
  }

  @Test
  void support_seesEvidenceWithItsRules(ConsolePage page) {
    page.open("en", "support");

    page.text(TIMEOUT);
    page.choose("requestSent", "yes");
    page.choose("replyReceived", "no");

    assertTrue(page.readAll(".why code").contains("NET-014"), page.read(".why"));
    assertTrue(page.read(".why").contains("%"), page.read(".why"));
  }

  @Test
  void integrator_seesWhatWentOverTheWire(ConsolePage page) {
    page.open("en", "integrator");

    page.text("it's declined");

    String curl = page.read("[data-key=listing-curl] pre");
    assertTrue(curl.contains("'" + page.address() + "v1/diagnoses?questions=true'"), curl);
    assertTrue(curl.contains("-d '{\"errorText\":\"it'\\''s declined\"}'"), curl);
    page.find("[data-key=listing-fold-answer]").click();
    assertTrue(page.read("[data-key=listing-answer] pre").contains("\"factsDigest\""));
  }

  @Test
  void view_chosen_isThereAgainAfterALoad(ConsolePage page) {
    page.open("en", "support");
    page.find("#views label").click();

    page.load();

    assertTrue(page.find("input[value=cashier]").isSelected());
    assertEquals("", page.find("#text").getAttribute("value"));
  }

  @Test
  void language_switched_leavesNoWordOfTheOther(ConsolePage page) {
    page.open("en", "support");
    page.text("交易失败：余额不足");
    page.click(".step.first input[type=checkbox]");

    page.find("#language").click();
    page.until("return document.documentElement.lang === 'zh-CN'");
    page.settle();
    page.until("return /[\\u4e00-\\u9fff]/.test(document.querySelector('.tried').textContent)");

    assertEquals(List.of(), page.run(ENGLISH_LEFT));
  }

  /** Words of small Latin letters, apart from codes, and from the name of the other language. */
  private static final String ENGLISH_LEFT =
      "const walk = document.createTreeWalker(document.getElementById('app'), NodeFilter.SHOW_TEXT);"
          + "const left = [];"
          + "while (walk.nextNode()) {"
          + "  const parent = walk.currentNode.parentElement;"
          + "  if (parent.closest('code, pre, #language, [hidden]')) continue;"
          + "  const words = walk.currentNode.textContent.match(/[A-Za-z]*[a-z]{3,}/g) ?? [];"
          + "  left.push(...words.filter(word => !['errorText'].includes(word)));"
          + "}"
          + "return left";

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void language_ofTheBrowser_isTheFirst(String language, ConsolePage page) {
    page.open("en", "support");
    page.run("localStorage.clear()");

    page.speak(language);
    page.load();

    assertEquals(
        language.equals("zh") ? "zh-CN" : "en", page.run("return document.documentElement.lang"));
    page.speak("en");
  }

  @Test
  void theme_switched_staysAndGoesBeforeTheSystem(ConsolePage page) {
    page.open("en", "support");
    String light = page.run("return getComputedStyle(document.body).backgroundColor").toString();

    page.find("#theme").click();
    page.load();

    assertFalse(light.equals(page.run("return getComputedStyle(document.body).backgroundColor")));
    assertEquals("true", page.find("#theme").getAttribute("aria-pressed"));
  }

  @Test
  void keyboard_alone_isEnough(ConsolePage page) {
    page.open("en", "support");
    page.run("document.getElementById('text').focus()");

    page.press(TIMEOUT);
    page.settle();
    page.tabTo("[data-key=add-networkStatus]");
    page.press(Keys.ENTER);
    page.press(Keys.TAB, Keys.TAB, Keys.SPACE);
    page.settle();
    page.tabTo("[data-key=tick-REVERSE_TRANSACTION]");
    page.press(Keys.SPACE);
    page.settle();

    assertEquals(List.of("Network: no connection"), page.readAll(".chip button:first-child"));
    assertTrue(page.read(".tried").contains("Cancel the unclear transaction"), page.read(".tried"));
    assertFalse(page.run("return document.activeElement.tagName").equals("BODY"), "focus is lost");
  }

  @Test
  void dialog_leftByEscape_givesTheFocusBack(ConsolePage page) {
    page.open("en", "support");
    page.find("[data-key=add-networkStatus]").click();

    page.press(Keys.ESCAPE);

    assertEquals("add-networkStatus", page.run("return document.activeElement.dataset.key"));
  }

  @Test
  void answer_new_isAnnouncedOnce(ConsolePage page) {
    page.open("en", "support");
    page.run(
        "window.said = []; new MutationObserver(() => said.push(announcer.textContent))"
            + ".observe(announcer, {childList: true})");

    page.text("No resp");
    page.text(TIMEOUT);

    page.until("return said.length > 0");
    String said = page.run("return said.join('|')").toString();
    assertTrue(said.startsWith("Charged? NOT KNOWN."), said);
    assertFalse(said.contains("|"), said);
  }

  @Test
  void note_copied_hasWhatTheOtherSideAsksFor(ConsolePage page) {
    page.open("zh", "support");
    page.text(TIMEOUT);
    page.run(
        "Object.defineProperty(navigator, 'clipboard',"
            + "{value: {writeText: async text => { window.copied = text; }}})");

    page.click("[data-key=copy-handover]");

    page.until("return window.copied !== undefined");
    String note = page.run("return copied").toString();
    assertTrue(note.contains("是否扣款：尚不清楚。"), note);
    assertTrue(note.contains("终端号：待查"), note);
  }
}
