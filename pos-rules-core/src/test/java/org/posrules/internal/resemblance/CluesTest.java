package org.posrules.internal.resemblance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.posrules.internal.text.Tokenizer;

/** What of a text tells its topic. */
class CluesTest {
  private static final Tokenizer TOKENIZER = new Tokenizer(Map.of());

  private static Set<Integer> clues(String text, String... concepts) {
    return Set.copyOf(
        Arrays.stream(Clues.of(TOKENIZER.tokens(text), Set.of(concepts))).boxed().toList());
  }

  private static int shared(Set<Integer> some, Set<Integer> others) {
    return (int) some.stream().filter(others::contains).count();
  }

  @Test
  void texts_ofTwoLanguages_shareTheirConceptsAndWhatTheseSayTogether() {
    assertEquals(3, shared(clues("no answer", "HOST", "SILENT"), clues("无应答", "HOST", "SILENT")));
  }

  @Test
  void words_ofOneStem_shareParts() {
    assertEquals(4, shared(clues("printer"), clues("printed")));
  }

  @Test
  void neighbours_inTheSameOrder_areShared() {
    assertEquals(1, shared(clues("缺纸"), clues("打印机缺纸")));
  }

  @Test
  void numbers_areNoWords() {
    assertEquals(Set.of(), clues("4711"));
  }
}
