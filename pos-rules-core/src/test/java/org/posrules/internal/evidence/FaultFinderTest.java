package org.posrules.internal.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posrules.facts.Strength;
import org.posrules.internal.rulebook.ConceptWord;
import org.posrules.internal.rulebook.Need;
import org.posrules.internal.rulebook.Need.Said;
import org.posrules.internal.rulebook.PatternRow;
import org.posrules.internal.text.PlainText;
import org.posrules.internal.text.Reading;
import org.posrules.internal.text.Tokenizer;

/** Concepts that stand near each other name a fault, in any order and any language. */
class FaultFinderTest {
  private static final Tokenizer TOKENIZER = new Tokenizer(Map.of());

  private static final List<ConceptWord> CONCEPTS =
      Stream.of(
              words("AFTER", "en", "after"),
              words("AFTER", "zh", "后", "之后"),
              words("BECAUSE", "en", "because"),
              words("CARD", "en", "card"),
              words("CARD", "de", "karte"),
              words("CARD", "fr", "carte"),
              words("CARD", "zh", "卡"),
              words("CONNECT", "en", "connect*"),
              words("CONNECT", "zh", "连接"),
              words("ERROR", "en", "error"),
              words("EXPIRED", "en", "expired"),
              words("EXPIRED", "zh", "过期"),
              words("FAILED", "en", "failed", "failure"),
              words("FAILED", "de", "*fehler"),
              words("MISSING", "en", "missing", "no"),
              words("MISSING", "zh", "缺"),
              words("NOT", "en", "not", "no", "failed to", "cannot"),
              words("NOT", "de", "nicht"),
              words("THEREFORE", "en", "led to"),
              words("NOT_BEHIND", "de", "nicht"),
              words("NOT_BEHIND", "zh", "不上"),
              words("PAPER", "en", "paper"),
              words("PAPER", "zh", "纸"),
              words("READ", "en", "read"),
              words("READ", "de", "lese*", "liest"),
              words("READ", "zh", "读"),
              words("READER", "en", "reader", "card reader"),
              words("READER", "zh", "读卡器"))
          .flatMap(List::stream)
          .toList();

  private static final List<PatternRow> PATTERNS =
      List.of(
          pattern("CARD_EXPIRED", so("CARD"), so("EXPIRED")),
          pattern("SOMETHING_EXPIRED", so("EXPIRED")),
          pattern("NOT_READ", so("CARD"), new Need(Set.of("READ"), Said.NOT)),
          pattern("NOT_CONNECTED", so("READER"), new Need(Set.of("CONNECT"), Said.NOT)),
          pattern("NO_PAPER", new Need(Set.of("PAPER"), Said.NO)),
          pattern("PAPER_FAILED", so("PAPER"), so("FAILED")),
          new PatternRow(
              "NO_READER",
              "",
              List.of(new Need(Set.of("READER"), Said.NO)),
              Set.of("CARD"),
              Strength.STRONG,
              List.of()),
          pattern("OF_A_READER", so("READER")),
          pattern("READER_FAILED", so("READER"), so("FAILED")));

  private static List<ConceptWord> words(String concept, String language, String... words) {
    return Stream.of(words).map(word -> new ConceptWord(word, concept, language)).toList();
  }

  private static Need so(String concept) {
    return new Need(Set.of(concept), Said.SO);
  }

  private static PatternRow pattern(String signal, Need... needs) {
    return new PatternRow(signal, "", List.of(needs), Set.of(), Strength.STRONG, List.of());
  }

  private static List<FoundPattern> heard(String text) {
    Reading reading = Reading.of(PlainText.of(text), TOKENIZER);
    Lexicon lexicon = Lexicon.of(List.of(), CONCEPTS, List.of(), TOKENIZER);
    return new FaultFinder(PATTERNS)
        .find(Statements.spoken(reading, lexicon.hear(reading).faults()));
  }

  private static String found(String text) {
    return heard(text).stream()
        .map(found -> found.pattern().signal())
        .distinct()
        .reduce((a, b) -> a + " " + b)
        .orElse("-");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          in order                    ; card expired                          ; CARD_EXPIRED
          in another order            ; expired: this card                    ; CARD_EXPIRED
          words between them          ; the card of this guest is expired     ; CARD_EXPIRED
          too far apart               ; card which she got in the shop down the road expired ; SOMETHING_EXPIRED
          in two statements           ; insert card. expired!                 ; SOMETHING_EXPIRED
          the more telling one        ; card expired                          ; CARD_EXPIRED
          denied                      ; card is not expired                   ; -
          Chinese                     ; 卡已过期                               ; CARD_EXPIRED
          not, before                 ; cannot read card                      ; NOT_READ
          not, in a group             ; failed to read the card               ; NOT_READ
          failed, behind              ; card read failed                      ; NOT_READ
          failed, in a compound       ; Karte Lesefehler                      ; NOT_READ
          not, behind                 ; liest Karte nicht                     ; NOT_READ
          so, and not denied          ; card read                             ; -
          not, behind, in Chinese     ; 读卡器连接不上                         ; NOT_CONNECTED
          a longer word               ; card reader not connected             ; NOT_CONNECTED
          no                          ; no paper                              ; NO_PAPER
          missing                     ; paper is missing                      ; NO_PAPER
          no, in Chinese              ; 缺纸                                  ; NO_PAPER
          there                       ; paper                                 ; -
          two languages by accident   ; karte expired                         ; CARD_EXPIRED
          two languages not English   ; karte 过期                            ; SOMETHING_EXPIRED
          an error of reading         ; card read error                       ; NOT_READ
          an error that was read      ; card: read an error                   ; -
          an identifier               ; CARD_EXPIRED                          ; CARD_EXPIRED
          excluded beside it          ; 刷卡缺读卡器                           ; OF_A_READER
          excluded before a comma     ; 刷卡，缺读卡器                         ; NO_READER
          excluded before an after    ; 刷卡之后缺读卡器                       ; NO_READER
          said of what is nearer      ; card reader, paper failed             ; PAPER_FAILED OF_A_READER
          """)
  void text_isHeardAs(String why, String text, String expected) {
    assertEquals(expected, found(text));
  }

  @Test
  void reason_weighsMoreThanWhatCameOfIt() {
    assertEquals(
        List.of("NOT_READ WEAK", "NO_PAPER STRONG"),
        heard("card was not read because there was no paper").stream()
            .map(found -> found.pattern().signal() + " " + found.pattern().strength())
            .distinct()
            .sorted()
            .toList());
  }

  @Test
  void reason_saidFirst_weighsMoreThanWhatCameOfIt() {
    assertEquals(
        List.of("NOT_READ WEAK", "NO_PAPER STRONG"),
        heard("there was no paper, which led to the card not being read").stream()
            .map(found -> found.pattern().signal() + " " + found.pattern().strength())
            .distinct()
            .sorted()
            .toList());
  }
}
