package org.posrules.internal.resemblance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.posrules.internal.text.Tokenizer;

/** The words and parts by which texts are compared. */
class FeaturesTest {
  private static final Tokenizer TOKENIZER = new Tokenizer(Map.of());

  private static int[] of(String text) {
    return Features.of(TOKENIZER.tokens(text));
  }

  private static long wholes(String text) {
    return Arrays.stream(of(text)).filter(Features::isWhole).count();
  }

  @Test
  void word_hasItselfAndItsTrigrams() {
    assertEquals(1 + 3, of("saf").length);
  }

  @Test
  void wordsInAnyOrderAndCase_haveTheSameFeatures() {
    assertArrayEquals(of("SAF full"), of("full saf"));
  }

  @Test
  void number_hasNoFeatures() {
    assertEquals(0, of("2000").length);
  }

  @Test
  void chinese_hasOneFeatureForEachTwoCharacters() {
    assertEquals(3, wholes("打印机缺"));
  }

  @Test
  void charactersOnBothSidesOfASign_areNoPair() {
    assertEquals(2, wholes("打印，缺纸"));
  }
}
