package org.posrules.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Little words of a text are stepped over, unless a group names them. */
class WordIndexTest {
  private static final Tokenizer TOKENIZER = new Tokenizer(Map.of());
  private static final WordIndex<String> INDEX = index();

  private static WordIndex<String> index() {
    WordIndex.Builder<String> words = new WordIndex.Builder<>(TOKENIZER);
    for (String group :
        new String[] {
          "card expired", "card", "has to", "to", "please", "merchant no", "card no go"
        }) {
      words.add(group, group);
    }
    return words.build();
  }

  /** What is found, of those that overlap the longest. */
  private static String found(String text) {
    Reading reading = Reading.of(PlainText.of(text), TOKENIZER);
    return Longest.of(INDEX.find(reading), reading).stream()
        .map(WordMatch::value)
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          within a group             ; the card is expired       ; card expired
          several within a group     ; card that has been expired; card expired
          named by a group           ; it has to                 ; has to
          missing where it is named  ; up to                     ; to
          a word of its own          ; please                    ; please
          in an identifier           ; theCardIsExpired          ; card expired
          before a no that denies    ; this merchant has no till ; ''
          before a no further on     ; card is no go             ; card no go
          a number                   ; merchant no 12            ; merchant no
          nearly known               ; pleased                   ; please
          """)
  void littleWords_areSteppedOverUnlessNamed(String why, String text, String expected) {
    assertEquals(expected, found(text));
  }

  @Test
  void littleWord_atTheEndOfALine_setsApart() {
    assertEquals("card", found("card is\nexpired"));
  }

  @Test
  void littleWords_inALongRow_areNotSteppedOver() {
    assertEquals("card", found("card " + "the ".repeat(5) + "expired"));
  }
}
