package org.posrules.internal.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.posrules.TinyRulebook;
import org.posrules.facts.Strength;
import org.posrules.internal.rulebook.ConceptWord;
import org.posrules.internal.rulebook.PhraseRow;
import org.posrules.internal.text.PlainText;
import org.posrules.internal.text.Reading;
import org.posrules.internal.text.Tokenizer;

/** Phrases are found whole, the longest first, with small slips, and not when they are denied. */
class LexiconTest {
  private static final Tokenizer TOKENIZER = new Tokenizer(TinyRulebook.content().traditional());
  private static final Lexicon LEXICON =
      Lexicon.of(TinyRulebook.content().phrases(), List.of(), List.of(), TOKENIZER);

  private static Reading read(String text) {
    return Reading.of(PlainText.of(text), TOKENIZER);
  }

  /** The phrases that are found and meant. */
  private static List<String> found(String text) {
    return phrases(LEXICON.hear(read(text)));
  }

  private static List<String> phrases(Heard heard) {
    return heard.wordings().stream().map(match -> match.value().row().phrase()).toList();
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        arguments("the longest wins", "Your card declined", List.of("card declined")),
        arguments("the shorter alone", "It was declined", List.of("declined")),
        arguments(
            "two in one text",
            "card expired, out of paper",
            List.of("card expired", "out of paper")),
        arguments("once each time", "declined declined", List.of("declined", "declined")),
        arguments("no part of a word at its end", "declinedness", List.of()),
        arguments("no part of a word at its start", "undeclined", List.of()),
        arguments("any place in Chinese", "您的卡已过期了", List.of("卡已过期")),
        arguments("traditional Chinese", "卡已過期", List.of("卡已过期")),
        arguments("an identifier", "HostTimeout", List.of("host timeout")),
        arguments("a constant", "HOST_TIMEOUT", List.of("host timeout")),
        arguments("not over two lines", "card\nexpired", List.of()),
        arguments("not over two lines in Chinese", "交易\r\n超时", List.of()),
        arguments("denied", "card not declined", List.of()),
        arguments("denied with a filler", "was not a declined one", List.of()),
        arguments("denied by a contraction", "isn't declined", List.of()),
        arguments("denied in Chinese", "打印机没有缺纸", List.of()),
        arguments("denied on the line before", "no\ndeclined", List.of("declined")),
        arguments("a letter missing", "terminal disconected", List.of("terminal disconnected")),
        arguments("a letter too much", "card expiired", List.of("card expired")),
        arguments("a letter wrong", "card expited", List.of("card expired")),
        arguments("two letters swapped", "card epxired", List.of("card expired")),
        arguments("two slips are another word", "card epxirde", List.of()),
        arguments("short words are not mended", "ouf of paper", List.of()));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("texts")
  void text_searched_holdsThesePhrases(String why, String text, List<String> expected) {
    assertEquals(expected, found(text));
  }

  @Test
  void match_inANoisyText_tellsItsWords() {
    Reading text = read("[12] ＣＡＲＤ  expired!");
    assertEquals("CARD  expired", text.words(LEXICON.hear(text).wordings().get(0)));
  }

  @Test
  void text_empty_holdsNothing() {
    assertEquals(List.of(), found(""));
  }

  @Test
  void identifier_listedAsItStands_isNoTwoWords() {
    Tokenizer tokenizer = new Tokenizer(Map.of());
    Lexicon lexicon =
        Lexicon.of(List.of(row("key error"), row("keyerror")), List.of(), List.of(), tokenizer);
    assertEquals(
        List.of("keyerror"), phrases(lexicon.hear(Reading.of("KeyError: 'amount'", tokenizer))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"message: invalid amount; 0", "message invalid; 1", "invalid message:; 1"})
  void messageBeforeAColon_isNoConcept(String text, int concepts) {
    Lexicon lexicon =
        Lexicon.of(
            List.of(), List.of(new ConceptWord("message", "MESSAGE", "en")), List.of(), TOKENIZER);
    assertEquals(concepts, lexicon.hear(read(text)).faults().size());
  }

  private static PhraseRow row(String phrase) {
    return new PhraseRow(phrase, "S", "", Strength.MEDIUM, "en", phrase, "en/" + phrase);
  }
}
