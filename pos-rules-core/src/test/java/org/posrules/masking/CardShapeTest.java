package org.posrules.masking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Brackets in a text mark the window; they are taken out first. */
class CardShapeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[4111111111111111]",
        "[4111 1111 1111 1111]",
        "[4111,1111,1111,1111]",
        "[4111,1111,1111,111]",
        "[3782,822463,10005]",
        "[3782,822463,1000]",
        "[41 111111 11111111]",
        "9 [41 111111 11111111] 9",
        "[12 20260115 123456]",
        "[12.50 13.75 411111111]",
        "[411111.11 11111111]",
        "9 [12 2026011512 3456] 9",
        "[1234567890.12 12.34 5.67]",
        "1.50 [4111 1111 1111 1111] 2.50 3.50",
        "1 2 [123456 7890123]",
        "1 2 3 [4 5 6 7 8 9 0 1 2 3 4 5 6] 1 2 3",
        "1.50 [123456 7890123.25] 1.25",
        "1234567890123456789012345 1 [123456 7890123]",
      })
  void isDoubtful_looksLikeOneNumber_isFalse(String marked) {
    assertEquals(false, isDoubtful(marked));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[411111,1111111111]",
        "[3782,82246,310005]",
        "[4111,111,11111,1111]",
        "[4111,1111,1111,11111]",
        "9 [12 20260115 123456]",
        "9 [12 34 20260115 123]",
        "5.[25.20260704170940]",
        "[123456789.12 12.34 5.67]",
        "[123456.50 13456.75 413.11]",
      })
  void isDoubtful_looksLikeSeveralNumbers_isTrue(String marked) {
    assertEquals(true, isDoubtful(marked));
  }

  private static boolean isDoubtful(String marked) {
    int first = digits(marked.substring(0, marked.indexOf('[')));
    int end = digits(marked.substring(0, marked.indexOf(']')));
    DigitRun run = DigitRuns.of(Folding.fold(marked.replaceAll("[\\[\\]]", ""), List.of())).get(0);
    return CardShape.isDoubtful(new CardWindow(run, first, end));
  }

  private static int digits(String text) {
    return (int) text.chars().filter(Character::isDigit).count();
  }
}
