package org.posrules.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a text belong together. */
class ReadingTest {
  private static final Tokenizer TOKENIZER = new Tokenizer(Map.of());

  /** The words of each statement, statements apart by a bar. */
  private static String cut(String text) {
    Reading reading = Reading.of(PlainText.of(text), TOKENIZER);
    return IntStream.range(0, reading.tokens().size())
        .boxed()
        .collect(
            Collectors.groupingBy(
                reading::statement,
                TreeMap::new,
                Collectors.mapping(i -> reading.tokens().get(i).word(), Collectors.joining(" "))))
        .values()
        .stream()
        .sorted()
        .collect(Collectors.joining(" | "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          signs end it           ; Sale failed. Card charged! again    ; again | card charged | sale failed
          Chinese signs end it   ; 失败。扣款！                          ; 失 败 | 扣 款
          a dot in a number      ; paid 160.74 twice                   ; paid 160 74 twice
          an identifier          ; class said onRequestText no         ; class said no | on request text
          names and values       ; {"paid":0,"status":"open"}          ; 0 | open | paid | status
          quotes in prose        ; it shows "approved" and "declined"  ; it shows approved and declined
          """)
  void text_isCutIntoStatements(String why, String text, String expected) {
    assertEquals(expected, cut(text));
  }

  /** {@code PASSWORD / LOCKED OUT / PRESS ENTER} was three messages, and none of them known. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          a display              ; PASSWORD/LOCKED OUT          ; password locked out
          a Chinese display      ; 交易失败/请联系发卡行              ; 交 易 失 败 请 联 系 发 卡 行
          wrapped prose          ; the display then says that the terminal did not/answer ; the display then says that the terminal did not answer
          small letters          ; no/declined                   ; declined | no
          lines of a log         ; the terminal was started up today/Card expired ; card expired | the terminal was started up today
          fields of a record     ; code: "A"/text: "B"          ; code a | text b
          a paragraph            ; CARD EXPIRED//HOST BUSY      ; card expired | host busy
          """)
  void lineBreak_endsAStatementOnlyWhereTheLineWasNotBrokenToFit(
      String why, String text, String expected) {
    assertEquals(expected, cut(text.replace('/', '\n')));
  }

  @Test
  void lineOfADisplay_isAPartOfItsOwn() {
    assertEquals("0 0 1 1", parts(Reading.of("PIN OK\nCONNECT FAILED", TOKENIZER)));
  }

  /** It took the stack of the regular expression. */
  @Test
  void identifierWithoutEnd_isRead() {
    assertEquals(4_000, Reading.of("b.".repeat(4_000), TOKENIZER).tokens().size());
  }

  @Test
  void parts_areCutByCommas() {
    Reading reading = Reading.of("not sent, not paid", TOKENIZER);
    assertEquals("0 0 1 1", parts(reading));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          message: card expired   ; true
          message=card expired    ; true
          message card expired    ; false
          message. card: expired  ; false
          message:                ; false
          """)
  void word_beforeAColon_isALabel(String text, boolean expected) {
    Reading reading = Reading.of(text.strip(), TOKENIZER);
    assertEquals(expected, reading.isLabel(new WordMatch<>("message", 0, 1, 7, false)));
  }

  private static String parts(Reading reading) {
    return IntStream.range(0, reading.tokens().size())
        .mapToObj(i -> String.valueOf(reading.part(i)))
        .collect(Collectors.joining(" "));
  }
}
