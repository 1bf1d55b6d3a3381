package org.posrules.service.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the console does when the service refuses, is busy or away. */
@WithConsole
class ConsoleTroubleTest {

  @ParameterizedTest
  @CsvSource({
    "en, has other characters or another length. 10 hexadecimal digits.",
    "zh, 字符或位数不对。10 位十六进制数字。"
  })
  void fact_refused_isToldAtItsChip(String language, String words, ConsolePage page) {
    page.open(language, "support");
    page.text("declined");

    page.give("tvr", "80 00");

    assertTrue(page.read(".chip.wrong .problem").contains(words), page.read(".chip"));
    assertFalse(page.has(".banner"), "an answer to other facts");
  }

  @Test
  void text_tooLong_isToldAtItsField(ConsolePage page) {
    page.open("en", "support");

    page.text("x".repeat(8_001));

    assertTrue(page.read("#problem-errorText").contains("too long"));
    assertTrue(page.has("#text[aria-invalid][aria-describedby=problem-errorText]"));
  }

  @Test
  void service_busyOnce_isAskedAgain(ConsolePage page) {
    page.open("en", "support");
    answer(page, "new Response('{}', {status: 503, headers: {'Retry-After': '1'}})", 1);

    page.text("declined");

    page.until("return document.querySelector('.banner') !== null");
    assertEquals(2L, page.run("return asked"));
  }

  @Test
  void service_busy_isSaidWhileItIsWaitedFor(ConsolePage page) {
    page.open("zh", "support");
    answer(page, "new Response('{}', {status: 429, headers: {'Retry-After': '7'}})", 1);

    page.text("declined");

    assertEquals("服务繁忙，7 秒后自动重新查询。", page.read("#status p"));
  }

  @Test
  void service_away_isSaidAndTheOldAnswerGoes(ConsolePage page) {
    page.open("en", "support");
    page.text("declined");
    answer(page, "Promise.reject(new TypeError('no network'))", 99);

    page.choose("networkStatus", "connected");

    assertTrue(page.read("#status").contains("cannot be reached"), page.read("#status"));
    assertFalse(page.has(".banner"), "an answer to other facts");
  }

  /** Else "No, charge again" would be read beside what was typed after it. */
  @ParameterizedTest
  @CsvSource({"en, Still asking", "zh, 仍在查询"})
  void service_slow_isSaidAndTheOldAnswerGoes(String language, String words, ConsolePage page) {
    page.open(language, "cashier");
    page.text("terminal busy");
    answer(page, "new Promise(() => {})", 99);

    page.fill("#text", "customer was charged, request timed out");
    page.until("return document.getElementById('result').getAttribute('aria-busy') === 'true'");
    assertEquals(true, page.run("return document.getElementById('peek').hidden"));
    page.until("return document.querySelector('#status.slow') !== null");

    assertTrue(page.read("#status").contains(words), page.read("#status"));
    assertFalse(page.has(".banner"), "an answer to other facts");
  }

  @Test
  void service_thatFails_saysThatNothingIsKnownOfThePayment(ConsolePage page) {
    page.open("en", "support");
    answer(
        page,
        "new Response('{\"type\": \"urn:pos-rules:problem:internal\", \"instance\": \"urn:uuid:7\"}',"
            + " {status: 500})",
        1);

    page.text("declined");

    assertTrue(page.read("#status").contains("Nothing is known about the payment"));
    assertTrue(page.read("#status").contains("urn:uuid:7"));
  }

  @Test
  void service_withKeys_asksForOneAndSendsIt(ConsolePage page) {
    page.open("en", "support");
    answer(page, "new Response('{}', {status: 401})", 1);
    page.text("declined");

    page.find("#api-key").sendKeys("s3cret");
    page.click(".key [type=submit]");

    page.until("return document.querySelector('.banner') !== null");
    assertEquals(List.of("Bearer s3cret"), page.run("return keys"));
  }

  @Test
  void answer_toAnOlderQuestion_isDropped(ConsolePage page) {
    page.open("en", "support");
    page.run(
        "const real = window.fetch; let slow = true;"
            + "window.fetch = async (path, options) => {"
            + "  if (!slow) return real(path, options);"
            + "  slow = false; const old = await real(path, {...options, signal: undefined});"
            + "  await new Promise(resolve => setTimeout(resolve, 900)); window.late = true;"
            + "  return old; }");

    page.fill("#text", "printer out of paper");
    page.until("return document.getElementById('result').getAttribute('aria-busy') === 'true'");
    page.run("return new Promise(resolve => setTimeout(resolve, 400))");
    page.text("insufficient funds");
    page.until("return window.late === true");

    assertTrue(page.read("#answer").contains("INSUFFICIENT_FUNDS"), page.read("#answer"));
  }

  /** Gives the page other answers for so many requests, then those of the service again. */
  private static void answer(ConsolePage page, String response, int times) {
    page.run(
        "const real = window.fetch; const times = arguments[0]; window.asked = 0; window.keys = [];"
            + "window.fetch = async (path, options) => {"
            + "  if (!path.startsWith('v1/diagnoses')) return real(path, options);"
            + "  const key = options.headers.Authorization; if (key) window.keys.push(key);"
            + "  return ++window.asked <= times ? "
            + response
            + " : real(path, options); }",
        times);
  }
}
