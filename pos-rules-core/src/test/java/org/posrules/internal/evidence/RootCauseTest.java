package org.posrules.internal.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posrules.TinyRulebook;
import org.posrules.facts.PhraseSignal;
import org.posrules.facts.Strength;
import org.posrules.internal.rulebook.RulebookContent;

/** In a nested exception the innermost one says what happened; those around it only hint. */
class RootCauseTest {
  private static final RulebookContent TINY = TinyRulebook.content();
  private static final TextReader READER =
      new TextReader(
          TINY,
          Lexicon.of(TINY),
          new CodesInText(new CodeBook(TINY), new CodeReader(new CodeBook(TINY))));

  private static Strength strengthOf(String cause, String text) {
    return READER.words(text, "errorText").stream()
        .filter(signal -> signal.name().equals(cause))
        .map(PhraseSignal::strength)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Caused by: ",
        "---> ",
        "Inner Exception: ",
        "InnerException: ",
        "[cause]: ",
      })
  void innermost_ofANestedException_beginsAfterItsMark(String mark) {
    String text = "card expired\n" + mark + "a\n" + mark + "host timeout";
    assertEquals(text.lastIndexOf(mark), RootCause.begin(text));
  }

  @Test
  void text_thatIsNotNested_isItsOwnCause() {
    assertEquals(0, RootCause.begin("card expired"));
  }

  @Test
  void wrapper_aroundASpeakingCause_isAHint() {
    assertEquals(
        Strength.WEAK, strengthOf("CARD_EXPIRED", "card expired\nCaused by: host timeout"));
  }

  @Test
  void innermost_thatSpeaks_keepsItsStrength() {
    assertEquals(
        Strength.STRONG, strengthOf("HOST_TIMEOUT", "card expired\nCaused by: host timeout"));
  }

  @Test
  void innermost_afterInvisibleCharacters_keepsItsStrength() {
    assertEquals(
        Strength.STRONG,
        strengthOf("HOST_TIMEOUT", "\u200B".repeat(40) + "card expired\nCaused by: host timeout"));
  }

  @Test
  void wrapper_afterLettersThatGrow_isAHint() {
    assertEquals(
        Strength.WEAK,
        strengthOf("CARD_EXPIRED", "\uFDFA".repeat(40) + " card expired\nCaused by: host timeout"));
  }

  @Test
  void wrapper_aroundASilentCause_keepsItsStrength() {
    assertEquals(Strength.STRONG, strengthOf("CARD_EXPIRED", "card expired\nCaused by: x"));
  }

  @Test
  void label_thatClosesTheMatter_isHeard() {
    assertEquals(Strength.MEDIUM, strengthOf("CARD_DECLINED", "declined: card expired"));
  }

  @Test
  void phrase_saidTwice_countsOnceAtItsStrongest() {
    List<PhraseSignal> signals = READER.words("declined, card declined", "errorText");
    assertEquals(List.of(Strength.STRONG), signals.stream().map(PhraseSignal::strength).toList());
  }
}
