package org.posrules.service.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody at a support desk does with the console. */
@WithConsole
class ConsoleDiagnosisTest {
  private static final String TIMEOUT = "No response from host, request timed out";

  @AfterEach
  void browser_afterEachTest_hasNothingToComplainOf(ConsolePage page) {
    assertEquals(List.of(), page.complaints());
    assertEquals(List.of(), page.strayRequests());
  }

  @ParameterizedTest
  @CsvSource({"en, Card declined: insufficient funds, Nothing was charged", "zh, 交易失败：余额不足, 未扣款"})
  void text_typed_isDiagnosedInThePagesLanguage(
      String language, String text, String words, ConsolePage page) {
    page.open(language, "support");

    page.text(text);

    assertTrue(page.read("#answer").contains("INSUFFICIENT_FUNDS"), page.read("#answer"));
    assertTrue(page.read(".banner").contains(words), page.read(".banner"));
  }

  @ParameterizedTest
  @CsvSource({"en, NOT KNOWN., NOT YET", "zh, 尚不清楚。, 暂勿重试"})
  void payment_unknown_isToldByWordsShapeAndTone(
      String language, String money, String again, ConsolePage page) {
    page.open(language, "support");

    page.text(TIMEOUT);

    assertTrue(page.read(".banner .money").contains(money), page.read(".banner"));
    assertTrue(page.read(".banner .again").contains(again), page.read(".banner"));
    assertTrue(page.has(".banner.alarm use[href='#i-alarm']"));
  }

  @Test
  void banner_outOfSight_staysInABarAtTheFoot(ConsolePage page) {
    page.open("en", "cashier");
    page.shape(360, 640, "light");

    page.text(TIMEOUT);

    page.until("return !document.getElementById('peek').hidden");
    assertTrue(page.read("#peek").contains("NOT KNOWN"), page.read("#peek"));
  }

  @Test
  void outcome_withoutAFault_looksCalm(ConsolePage page) {
    page.open("en", "support");

    page.text("APPROVED 00");

    assertTrue(page.has(".banner.calm"), page.read("#answer"));
    assertFalse(page.has(".banner .money"), page.read("#answer"));
  }

  @Test
  void fact_givenAsAChip_changesTheAnswer(ConsolePage page) {
    page.open("en", "support");
    page.text("NO COMMUNICATION");
    String before = page.read(".banner");

    page.choose("requestSent", "no");

    assertEquals(List.of("Request sent: no"), page.readAll(".chip button:first-child"));
    assertFalse(page.read(".banner").equals(before), before);
  }

  @Test
  void fact_removed_bringsTheAnswerBack(ConsolePage page) {
    page.open("en", "support");
    page.text("NO COMMUNICATION");
    String before = page.read(".banner");
    page.choose("requestSent", "no");

    page.click("[data-key=remove-requestSent]");

    assertEquals(before, page.read(".banner"));
    assertFalse(page.has(".chip"));
  }

  @Test
  void step_ticked_isSentBackAsTried(ConsolePage page) {
    page.open("en", "integrator");
    page.text("Invalid Card");
    String first = page.read(".step.first .step-title");

    page.click(".step.first input[type=checkbox]");

    assertFalse(page.read(".step.first .step-title").equals(first), first);
    assertTrue(request(page).contains("\"tried\":[\""), request(page));
    assertTrue(page.has(".tried input[checked]"));
  }

  @Test
  void step_unticked_isAdvisedAgain(ConsolePage page) {
    page.open("en", "support");
    page.text("Invalid Card");
    String first = page.read(".step.first .step-title");
    page.click(".step.first input[type=checkbox]");

    page.click(".tried input[type=checkbox]");

    assertEquals(first, page.read(".step.first .step-title"));
  }

  @Test
  void inquiry_answered_settlesThePayment(ConsolePage page) {
    page.open("en", "support");
    page.text(TIMEOUT);

    page.click("[data-key=found-NOT_FOUND]");

    assertFalse(page.has(".banner.alarm"), page.read(".banner"));
    assertEquals(List.of("Result of inquiry: not found"), page.readAll(".chip button:first-child"));
  }

  @Test
  void question_answeredByItsButton_becomesAChip(ConsolePage page) {
    page.open("en", "support");
    page.text("declined");

    page.click("[data-key=answer-networkStatus-OFFLINE]");

    assertEquals(List.of("Network: no connection"), page.readAll(".chip button:first-child"));
    assertFalse(page.has("[data-key=answer-networkStatus-OFFLINE]"));
  }

  @Test
  void question_whoseAnswerIsADate_opensItsForm(ConsolePage page) {
    page.open("en", "support");
    page.text("card expired?");
    page.find("[data-key=enter-cardExpiry]").click();

    page.fill("dialog[open] input", "03/27");
    page.click("dialog[open] .main");

    assertEquals(List.of("Card expiry: 2027-03"), page.readAll(".chip button:first-child"));
  }

  @Test
  void cardNumber_typed_isToldOfAndNotRepeated(ConsolePage page) {
    page.open("en", "integrator");

    page.text("declined 4111111111111111");

    assertTrue(page.read("#masked").contains("Message shown or logged"), page.read("#masked"));
    assertFalse(page.find("#answer").getAttribute("textContent").contains("41111111"));
  }

  @Test
  void nothingTyped_isKeptOrPutIntoTheAddress(ConsolePage page) {
    page.open("en", "support");

    page.text("NO COMMUNICATION");
    page.choose("networkStatus", "no connection");

    assertEquals(page.address(), page.driver().getCurrentUrl());
    String kept = String.valueOf(page.run("return JSON.stringify(localStorage)"));
    assertEquals("{\"pos-rules.language\":\"en\",\"pos-rules.view\":\"support\"}", kept);
  }

  @ParameterizedTest
  @CsvSource({"en, Open at this shop, overdue since 2026-01-31", "zh, 本店待办事项, 应于 2026-01-31 前完成"})
  void finding_openAtTheShop_isToldWithItsDay(
      String language, String title, String due, ConsolePage page) {
    page.open(language, "support");
    page.run(
        "const real = window.fetch; window.fetch = async (path, options) => {"
            + "  if (!path.startsWith('v1/diagnoses')) return real(path, options);"
            + "  const answer = await (await real(path, options)).json();"
            + "  answer.openFindings = [{summary: 'Worn.', title: 'Replace it', due: '2026-01-31'}];"
            + "  return new Response(JSON.stringify(answer)); }");

    page.text(TIMEOUT);

    assertTrue(page.read(".open").contains(title), page.read("#answer"));
    assertTrue(page.read(".open").contains(due), page.read(".open"));
  }

  private static String request(ConsolePage page) {
    return page.find("[data-key=listing-curl] pre").getAttribute("textContent");
  }
}
