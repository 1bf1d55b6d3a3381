package org.posrules.internal.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.posrules.internal.rulebook.ConceptWord;
import org.posrules.internal.text.PlainText;
import org.posrules.internal.text.Reading;
import org.posrules.internal.text.Tokenizer;

/** What is heard in each statement of a text. */
class StatementsTest {
  private static final Tokenizer TOKENIZER = new Tokenizer(Map.of());
  private static final int MOST = 80;

  private static final List<ConceptWord> CONCEPTS =
      List.of(
          word("CARD", "en", "card"),
          word("CARD", "de", "karte"),
          word("TIMED_OUT", "zh", "超时"),
          word("BUSY", "es", "ocupado"),
          word("BUSY", "pt", "ocupado"),
          word("LINE", "pt", "linha"),
          word("LINK", "en", "link"),
          word("CARD", "ko", "카드"),
          word("LIMIT", "ko", "한도"),
          word("EXCEEDED", "ko", "초과"),
          word("CARD", "th", "บัตร"),
          word("EXPIRED", "th", "หมดอายุ"),
          word("CARD", "vi", "thẻ"),
          word("READ", "tr", "okun*"),
          word("NOT", "tr", "*madi"));

  private static ConceptWord word(String concept, String language, String word) {
    return new ConceptWord(word, concept, language);
  }

  private static List<List<Named>> heard(String text) {
    Reading reading = Reading.of(PlainText.of(text), TOKENIZER);
    Lexicon lexicon = Lexicon.of(List.of(), CONCEPTS, List.of(), TOKENIZER);
    return Statements.whole(reading, lexicon.hear(reading).faults());
  }

  @Test
  void statements_areHeardApart() {
    assertEquals(2, heard("card. link").size());
  }

  @Test
  void wordOfTwoLanguages_isOfThatWhichIsSpoken() {
    List<Named> statement = Languages.spoken(heard("linha ocupado linha").get(0));
    assertEquals(Languages.of("pt"), statement.get(1).languages());
  }

  private static List<String> concepts(String text) {
    return heard(text).stream().flatMap(List::stream).map(Named::concept).toList();
  }

  @Test
  void koreanCompound_isHeardInItsParts() {
    assertEquals(List.of("CARD", "LIMIT", "EXCEEDED"), concepts("카드한도초과입니다"));
  }

  @Test
  void thaiSentence_isHeardWithoutSpaces() {
    assertEquals(List.of("CARD", "EXPIRED"), concepts("บัตรหมดอายุแล้ว"));
  }

  @Test
  void vietnameseCard_isNoEnglishArticle() {
    assertEquals(List.of("CARD"), concepts("Thẻ, the"));
  }

  @Test
  void turkishVerb_saysAlsoThatItIsNotSo() {
    assertEquals(Set.of("READ", "NOT"), Set.copyOf(concepts("OKUNAMADI")));
  }

  /** Four thousand time-outs took seconds, when each was compared with each. */
  @Test
  void wordsWithoutEnd_areHeardInPieces() {
    List<List<Named>> pieces = Statements.bounded(heard("超时".repeat(4_000)).get(0));
    assertTrue(pieces.stream().allMatch(piece -> piece.size() <= MOST));
  }
}
