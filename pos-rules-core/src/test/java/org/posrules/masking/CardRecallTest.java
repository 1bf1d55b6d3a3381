package org.posrules.masking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.posrules.masking.CardSamples.Brand;

/** No generated card number survives masking, however it is written. */
class CardRecallTest {
  private static final int SAMPLES = 10_000;
  private static final int MOST_TELLING_DIGITS = 8;

  @Test
  void generatedCardNumber_anyFormAndPlace_leavesNoMoreThanItsEnd() {
    Random random = new Random(20261120);
    List<String> leaks = new ArrayList<>();
    for (int i = 0; i < SAMPLES; i++) {
      Brand brand = CardSamples.BRANDS.get(i % CardSamples.BRANDS.size());
      String number = CardSamples.number(random, brand);
      String text = CardTexts.with(random, number);
      String masked = Masking.mask(text).text();
      if (leaks(number, masked)) {
        leaks.add(brand.name() + " " + number + " in " + text + " -> " + masked);
      }
    }
    assertEquals(List.of(), leaks, () -> leaks.size() + " leaks");
  }

  @Test
  void leakCheck_numberOrPartOfIt_isSeen() {
    assertTrue(leaks("4111111111111111", "left: 4111 1111-x 1111"));
    assertTrue(leaks("4532015112830366", "３２０１５１１２８３"));
  }

  /** Whether nine digits of the number stand in a row, once all that is no digit is left out. */
  private static boolean leaks(String number, String text) {
    String raw = digitsOf(text);
    String folded = digitsOf(foldedView(text));
    for (int i = 0; i + MOST_TELLING_DIGITS < number.length(); i++) {
      String part = number.substring(i, i + MOST_TELLING_DIGITS + 1);
      if (raw.contains(part) || folded.contains(part)) {
        return true;
      }
    }
    String coded = CardSamples.hexOfCharacters(number, "").substring(0, 20);
    return raw.contains(coded);
  }

  private static String foldedView(String text) {
    FoldedText folded = Folding.fold(text, List.of());
    return folded.slice(0, folded.length());
  }

  private static String digitsOf(String text) {
    StringBuilder digits = new StringBuilder();
    text.codePoints().map(c -> Character.digit(c, 10)).filter(d -> d >= 0).forEach(digits::append);
    return digits.toString();
  }
}
