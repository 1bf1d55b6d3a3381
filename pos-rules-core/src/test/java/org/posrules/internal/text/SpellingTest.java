package org.posrules.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One slip is mended in a long word, and none that makes another word. */
class SpellingTest {
  private static final Spelling SPELLING =
      new Spelling(new Letters(List.of("declined", "expired", "paper", "estaba", "connect*")));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "a letter missing, expred, expired",
    "a letter too much, expiired, expired",
    "a letter wrong, declimed, declined",
    "two letters swapped, delcined, declined",
    "the first letter wrong, reclined, reclined",
    "two slips, exprd, exprd",
    "a wrong letter in a short word, estafa, estafa",
    "too short, papr, papr",
    "like the beginning of many words, conect, conect",
    "like none, terminal, terminal",
  })
  void word_isReadAs(String why, String word, String read) {
    assertEquals(read, SPELLING.mended(word));
  }
}
