package org.posrules;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.Retry.Reference;
import org.posrules.history.IncidentHistory;

/** What was reported as a failure and is none, and what must not be taken for that. */
class NoFaultTest {
  private static Diagnosis diagnosed(String text) {
    return diagnosed(FailedTransaction.builder().errorText(text));
  }

  private static Diagnosis diagnosed(FailedTransaction.Builder given) {
    return BundledRulebook.engine().diagnose(given.build());
  }

  @ParameterizedTest
  @CsvSource({
    "APPROVED, PAYMENT_APPROVED",
    "交易成功, PAYMENT_APPROVED",
    "APROBADA, PAYMENT_APPROVED",
    "Transação aprovada, PAYMENT_APPROVED",
    "承認されました, PAYMENT_APPROVED",
    "Insert card, PROMPT_SHOWN",
    "请刷卡, PROMPT_SHOWN",
    "Enter PIN, PROMPT_SHOWN",
    "请输入密码, PROMPT_SHOWN",
    "Bitte Karte einstecken, PROMPT_SHOWN",
    "Insira o cartão, PROMPT_SHOWN",
    "Ready, PLAIN_STATE",
    "待机, PLAIN_STATE",
    "Printing..., PLAIN_STATE",
    "正在打印, PLAIN_STATE",
  })
  void whatIsNoFailure_isNoFault(String text, String cause) {
    Diagnosis diagnosis = diagnosed(text);
    assertEquals(Outcome.NO_FAULT, diagnosis.outcome());
    assertEquals(cause, diagnosis.cause());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "how do I back up the POS data",
        "如何备份POS机数据",
        "员工培训",
        "选择手续费率",
        "which papers do I need for a merchant account",
        "办理POS机需要哪些材料？",
        "¿Cómo hago una copia de seguridad de los datos del TPV?",
        "Wie schule ich neue Mitarbeiter an der Kasse?",
        "Como faço backup dos dados da maquininha?",
        "POS機のデータをバックアップする方法を教えてください",
        "How often should the terminal be cleaned?",
        "日常维护要注意什么",
        "Where can I download the user manual?",
      })
  void questionAboutTheShop_isOutOfScope(String text) {
    Diagnosis diagnosis = diagnosed(text);
    assertEquals(Outcome.OUT_OF_SCOPE, diagnosis.outcome());
    assertEquals("QUESTION_ASKED", diagnosis.cause());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "terminal says approved but the customer says he was charged twice",
        "Was the payment approved?",
        "不知道有没有支付成功",
        "交易成功未出票",
        "approved then the line went dead",
        "the bank app shows approved, the terminal shows insert card",
        "刷卡后显示待机，小票没出来",
        "the guest paid and it went back to ready",
        "Printing... (frozen)",
        "refund approved",
        "how do I know whether the customer was charged?",
        "如何退回多扣的钱",
        "how do I void a payment that was approved twice",
        "怎么查询交易有没有成功",
        "How do I back up the data? The last payment has no answer, was the guest charged?",
        "Why did my transaction fail?",
        "Error 7788",
        "asdf qwer 1234",
        "success",
      })
  void moneyInDoubt_orATextNotUnderstood_isVerifiedFirst(String text) {
    Diagnosis diagnosis = diagnosed(text);
    assertFalse(diagnosis.outcome().isHarmless());
    assertEquals(RetryAdvice.VERIFY_FIRST, diagnosis.retry().advice());
  }

  @ParameterizedTest
  @ValueSource(strings = {"APPROVED", "交易成功", "Insert card", "请输入密码", "Ready", "如何备份POS机数据"})
  void anyOfThem_besideALostAnswer_isVerifiedFirst(String text) {
    Diagnosis diagnosis =
        diagnosed(
            FailedTransaction.builder().errorText(text).requestSent(true).replyReceived(false));
    assertFalse(diagnosis.outcome().isHarmless());
    assertEquals(RetryAdvice.VERIFY_FIRST, diagnosis.retry().advice());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Insert card", "Ready", "how do I back up the POS data"})
  void anyOfThem_besideACodeThatRefuses_isTheRefusal(String text) {
    Diagnosis diagnosis =
        diagnosed(
            FailedTransaction.builder()
                .errorText(text)
                .responseCode("54")
                .responseCodeScheme("iso8583-1987"));
    assertEquals("CARD_EXPIRED", diagnosis.cause());
  }

  @Test
  void faultBesideTheQuestion_isDiagnosed() {
    assertEquals("PRINTER_OUT_OF_PAPER", diagnosed("why does my terminal say NO PAPER").cause());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Insert card", "Ready", "how do I back up the POS data"})
  void nothingFailed_saysNothingOfTheMoney(String text) {
    for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
      Diagnosis diagnosis =
          diagnosed(FailedTransaction.builder().errorText(text).language(language));
      Messages messages = diagnosis.messages();
      assertAll(
          Stream.of(
                  messages.cashier(),
                  messages.cardholder(),
                  messages.operations(),
                  diagnosis.retry().reason(),
                  diagnosis.recommendations().toString())
              .map(
                  said -> () -> assertFalse(said.matches("(?s).*(charge|twice|扣款|重复收款).*"), said)));
    }
  }

  @Test
  void nothingFailed_givesNothingToRepeat() {
    Retry retry = diagnosed("Insert card").retry();
    assertEquals(RetryAdvice.DO_NOT_RETRY, retry.advice());
    assertEquals(Reference.NONE, retry.reference());
  }

  @Test
  void approval_saysThatThePaymentIsMade() {
    Diagnosis diagnosis = diagnosed("APPROVED");
    assertTrue(diagnosis.messages().cashier().contains("do not charge again"));
    assertEquals("REPRINT_RECEIPT", diagnosis.recommendations().get(0).action());
  }

  @Test
  void nothingFailed_namesItsRuleAndNoFault() {
    Diagnosis diagnosis = diagnosed("Insert card");
    assertEquals(List.of(), diagnosis.faults());
    assertEquals(List.of("NOF-004"), diagnosis.evidence().stream().map(Evidence::rule).toList());
  }

  @Test
  void nothingFailed_isNoIncident() {
    IncidentHistory history = IncidentHistory.inMemory(10);
    DiagnosticEngine engine = DiagnosticEngine.builder().history(history).build();
    FailedTransaction prompt =
        FailedTransaction.builder().terminalId("T1").errorText("Insert card").build();
    assertEquals(new Diagnosis.HistoryNote(false, 0, List.of()), engine.diagnose(prompt).history());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Transaction Failed", "交易失败"})
  void failureWithoutAReason_getsTheChecksThatAShopCanMake(String text) {
    Diagnosis diagnosis = diagnosed(text);
    List<String> actions =
        diagnosis.recommendations().stream().map(Recommendation::action).toList();
    assertEquals("INQUIRE_TRANSACTION_STATUS", actions.get(0));
    assertTrue(
        actions.containsAll(
            List.of("CHECK_CARD_DETAILS", "ASK_WHETHER_CARD_IS_FROZEN", "CHECK_MERCHANT_BALANCE")));
    assertEquals(RetryAdvice.VERIFY_FIRST, diagnosis.retry().advice());
  }
}
