package org.posrules.internal.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.posrules.BundledRulebook;
import org.posrules.internal.rulebook.PatternRow;
import org.posrules.internal.rulebook.PhraseRow;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.text.PlainText;
import org.posrules.internal.text.Reading;
import org.posrules.internal.text.Tokenizer;

/** The index that the build has written hears what one that is made of the tables hears. */
class BundledLexiconTest {
  private static final RulebookContent BOOK = BundledRulebook.content();
  private static final Tokenizer TOKENIZER = new Tokenizer(BOOK.traditional());

  private static List<Heard> heard(Lexicon lexicon) {
    return Stream.concat(
            BOOK.faults().patterns().stream().map(PatternRow::examples).flatMap(List::stream),
            BOOK.phrases().stream().map(PhraseRow::example))
        .map(text -> lexicon.hear(Reading.of(PlainText.of(text), TOKENIZER)))
        .toList();
  }

  @Test
  void lexicon_bundled_hearsTheSame() {
    assertEquals(heard(Lexicon.of(BOOK)), heard(Lexicon.bundled(BOOK)));
  }
}
