package org.posrules.internal.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.posrules.BundledRulebook;
import org.posrules.internal.rulebook.PatternRow;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.text.Reading;
import org.posrules.internal.text.Tokenizer;

/** Every pattern of a fault answers its examples; a more telling one may outweigh it there. */
class FaultExamplesTest {
  private static final RulebookContent BOOK = BundledRulebook.content();
  private static final Tokenizer TOKENIZER = new Tokenizer(BOOK.traditional());
  private static final Lexicon LEXICON = Lexicon.bundled(BOOK);

  private static boolean answers(PatternRow pattern, String example) {
    Reading text = Reading.of(Unwrapping.unwrap(example), TOKENIZER);
    List<List<Named>> said = Statements.spoken(text, LEXICON.hear(text).faults());
    return !new FaultFinder(List.of(pattern)).find(said).isEmpty();
  }

  @Test
  void patterns_inTheirExamples_areFound() {
    List<String> misses = new ArrayList<>();
    for (PatternRow pattern : BOOK.faults().patterns()) {
      for (String example : pattern.examples()) {
        if (!answers(pattern, example)) {
          misses.add(pattern.signal() + " " + pattern.needs() + ": " + example);
        }
      }
    }
    assertEquals(List.of(), misses);
  }
}
