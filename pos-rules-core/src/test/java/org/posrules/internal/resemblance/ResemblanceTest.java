package org.posrules.internal.resemblance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.BundledRulebook;
import org.posrules.TinyRulebook;
import org.posrules.facts.ResemblanceSignal;
import org.posrules.facts.Strength;
import org.posrules.internal.evidence.Lexicon;
import org.posrules.internal.packing.Bundle;
import org.posrules.internal.text.PlainText;
import org.posrules.internal.text.Reading;
import org.posrules.internal.text.Tokenizer;
import org.posrules.internal.values.Budget;
import org.posrules.internal.values.Lean;

/**
 * What texts resemble: near wordings of one meaning, else the category that their words lean to.
 */
class ResemblanceTest {
  private static final Resemblance KNOWN =
      Resemblance.read(BundledRulebook.content(), Bundle.read(Bundle.WORDINGS));

  private static final Lexicon WORDS = Lexicon.bundled(BundledRulebook.content());

  private static final Tokenizer TOKENIZER = new Tokenizer(BundledRulebook.content().traditional());

  private static Optional<ResemblanceSignal> of(String text) {
    Reading reading = Reading.of(PlainText.of(text), TOKENIZER);
    Set<String> concepts = WORDS.concepts(reading);
    return KNOWN.of(reading, concepts, KNOWN.lean(concepts, 1), "errorText");
  }

  private static String cause(String text) {
    return of(text).map(ResemblanceSignal::cause).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "modem has no tone, MODEM_FAULT",
    "card reader light stays red, READER_FAULT",
    "电话线路上没有声音, NO_DIAL_TONE"
  })
  void text_nearWordingsOfACause_resemblesIt(String text, String cause) {
    assertEquals(cause, cause(text));
  }

  /** No wording is near; what is told is the category, by the cause that stands for it. */
  @ParameterizedTest
  @CsvSource({
    "Nexi down il POS non accetta pagamenti, NETWORK_FAULT_UNNAMED",
    "Sai mã TmnCode hoặc HashSecret, SECURITY_FAULT_UNNAMED"
  })
  void text_withoutANearWording_leansToACategory(String text, String cause) {
    assertEquals(cause, cause(text));
  }

  @Test
  void leaning_hasNoWordsOfItsOwn() {
    assertEquals(
        Optional.of(""),
        of("Nexi down il POS non accetta pagamenti").map(ResemblanceSignal::words));
  }

  @Test
  void traditionalText_nearSimplifiedWordings_resemblesTheSame() {
    assertEquals(of("电话线路上没有声音"), of("電話線路上沒有聲音"));
  }

  /** Nothing is known of what they name; reports that spoke alike have taught it. */
  @ParameterizedTest
  @CsvSource({
    "der Akku wölbt sich und das Gehäuse steht offen, HARDWARE_FAULT_UNNAMED",
    "按键按下去没有反应, HARDWARE_FAULT_UNNAMED",
    "after npm install the plugin throws undefined is not a function, SOFTWARE_FAULT_UNNAMED",
    "他们说营业执照过期要重新提交资料, BUSINESS_DECLINE_UNNAMED"
  })
  void text_thatNamesTooLittle_leansAsItsWordsDo(String text, String cause) {
    Reading reading = Reading.of(PlainText.of(text), TOKENIZER);
    assertEquals(
        Optional.of(cause),
        KNOWN.of(reading, Set.of(), Lean.NONE, "errorText").map(ResemblanceSignal::cause));
  }

  @Test
  void vagueText_ofFewWords_doesNotLean() {
    Reading reading = Reading.of(PlainText.of("Card transaction failed"), TOKENIZER);
    assertEquals(Optional.empty(), KNOWN.leaning(reading, Set.of(), "errorText"));
  }

  @Test
  void words_besideHowTheMoneyStands_doNotLean() {
    String vague = "after npm install the plugin throws undefined is not a function";
    Reading reading = Reading.of(PlainText.of(vague), TOKENIZER);
    assertTrue(KNOWN.leaning(reading, Set.of(), "errorText").isPresent());
    assertFalse(KNOWN.leaning(reading, Set.of("MONEY_TAKEN"), "errorText").isPresent());
  }

  @Test
  void wording_knownItself_isAtMostMedium() {
    assertEquals(
        Optional.of(Strength.MEDIUM), of("printer out of paper").map(ResemblanceSignal::strength));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?",
        "paper",
        "缺纸",
        "12 34 56",
        "asdkj 23 ;;; qweee-- 77x",
        "transaction failed",
        "transaction approved",
        "员工培训"
      })
  void text_thatIsTooShortOrMeansNoCause_isSilent(String text) {
    assertEquals(Optional.empty(), of(text));
  }

  @Test
  void text_beyondAHundredWords_isNotCompared() {
    assertEquals(Optional.empty(), of("sesame ".repeat(100) + "printer out of paper"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFDFA", "e\u0301", "超时", "printer out of paper "})
  void text_ofAnyLength_isReadInBoundedTime(String part) {
    String text = part.repeat(20_000);
    Budget second = new Budget(Duration.ofSeconds(1));
    of(text);
    assertFalse(second.isSpent());
  }

  @Test
  void rulebook_withoutTheTable_letsNothingResembleAnything() {
    Resemblance none = Resemblance.of(TinyRulebook.content(), text -> Set.of());
    assertEquals(
        Optional.empty(),
        none.of(Reading.of("printer out of paper", TOKENIZER), Set.of(), Lean.NONE, "errorText"));
  }
}
