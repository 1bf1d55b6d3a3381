package org.posrules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What was given and could not be used is told, in the answer's language; what was used is not. */
class NotesTest {

  private static List<String> notes(FailedTransaction.Builder given) {
    return TinyRulebook.engine().diagnose(given.build()).notes();
  }

  private static FailedTransaction.Builder given() {
    return FailedTransaction.builder().errorText("host timeout");
  }

  @Test
  void facts_allUsed_needNoNote() {
    assertEquals(
        List.of(),
        notes(
            given()
                .responseCode("54")
                .responseCodeScheme("bank")
                .codes(List.of(new SchemeCode("shop", "CARD_READ_FAILED")))
                .adviceCode(new AdviceCode("bank", "41"))
                .amount(Money.of("1", "EUR"))
                .merchantLimit(Money.of("2", "EUR"))
                .deviceStatus(List.of("paper out", "CHARGING", "打印机缺纸"))));
  }

  @Test
  void codes_thatNoTableHas_areToldWithTheReason() {
    assertEquals(
        List.of(
            "Code 67 was not used: the scheme “national-acquirer” is not known.",
            "Code 99 was not used: no table of bank-codes has it.",
            "Code 41 was not used: its scheme is not given."),
        notes(
            given()
                .responseCode("67")
                .responseCodeScheme("national-acquirer")
                .codes(List.of(new SchemeCode("bank", "99"), new SchemeCode(null, "41")))));
  }

  @Test
  void code_ofAnUnknownScheme_thatIsUnderstoodAsAWord_needsNoNote() {
    assertEquals(List.of(), notes(given().responseCode("HOST_TIMEOUT").responseCodeScheme("own")));
  }

  @Test
  void adviceCode_notUsed_isTold() {
    assertEquals(
        List.of("Advice code 03 was not used: the scheme “own” is not known."),
        notes(given().adviceCode(new AdviceCode("own", "03"))));
    assertEquals(
        List.of("Advice code 03 was not used: no table of bank has it."),
        notes(given().adviceCode(new AdviceCode("bank", "03"))));
  }

  @Test
  void amounts_inTwoCurrencies_areToldApart() {
    assertEquals(
        List.of(
            "Amount and merchant limit were not compared: one is in JPY, the other in EUR.",
            "Amount and daily limit were not compared: one is in JPY, the other in EUR.",
            "Amount and the day so far were not added up: one is in JPY, the other in USD."),
        notes(
            given()
                .amount(Money.ofMinor(1000, "JPY"))
                .merchantLimit(Money.of("1", "EUR"))
                .dailyLimit(Money.of("1", "EUR"))
                .dailyTotal(Money.of("1", "USD"))));
  }

  @Test
  void limit_withoutAnAmount_isTold() {
    assertEquals(
        List.of("The limits were not used: the amount is not given."),
        notes(given().merchantLimit(Money.of("1", "EUR"))));
  }

  @Test
  void words_thatNobodyKnows_areToldInTheAnswersLanguage() {
    assertEquals(
        List.of("设备状态“FLUX {0}”未采用：系统不识别该状态。", "处理措施“PRAY”未从建议中排除：系统不识别该措施。"),
        notes(
            given()
                .deviceStatus(List.of("FLUX {0}"))
                .tried(List.of("PRAY"))
                .language(Locale.SIMPLIFIED_CHINESE)));
  }

  @Test
  void cardNumber_inAFactNotUsed_isNotTold() {
    List<String> notes = notes(given().deviceStatus(List.of("card 4242424242424242")));
    assertEquals(false, notes.toString().contains("42424242"));
  }

  @Test
  void words_withoutEnd_areCutShort() {
    List<String> many = IntStream.range(0, 50).mapToObj(i -> "FLUX " + i).toList();
    assertEquals(20, notes(given().deviceStatus(many)).size());
    List<String> longOnes = Collections.nCopies(3, "x".repeat(10_000));
    assertEquals(
        List.of("The device status “" + "x".repeat(64) + "…” was not used: the word is not known."),
        notes(given().deviceStatus(longOnes)));
  }
}
