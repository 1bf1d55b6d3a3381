package org.posrules.internal.evidence;

import java.util.List;
import org.posrules.internal.rulebook.PhraseRow;
import org.posrules.internal.text.Negation;
import org.posrules.internal.text.Reading;
import org.posrules.internal.text.Tokenizer;
import org.posrules.internal.text.WordIndex;
import org.posrules.internal.text.WordMatch;

/** Finds the lexicon's phrases in a text, in one pass. Immutable; thread-safe. */
final class PhraseFinder {
  private final WordIndex<PhraseRow> index;

  PhraseFinder(List<PhraseRow> phrases, Tokenizer tokenizer) {
    this(phrases, List.of(), tokenizer);
  }

  /** {@code others}: phrases whose words are known to be right, and are not looked for. */
  PhraseFinder(List<PhraseRow> phrases, List<PhraseRow> others, Tokenizer tokenizer) {
    this.index =
        new WordIndex<>(
            phrases, PhraseRow::phrase, others.stream().map(PhraseRow::phrase).toList(), tokenizer);
  }

  /** The phrases that are meant: the longest of those that overlap, and none that is denied. */
  List<WordMatch<PhraseRow>> find(Reading text) {
    return index.find(text).stream()
        .filter(match -> !Negation.before(text, match.begin()))
        .toList();
  }

  /** The same, each within one statement; what denies one statement says nothing of the next. */
  List<WordMatch<PhraseRow>> findInStatements(Reading text) {
    return index.findInStatements(text).stream()
        .filter(match -> !Negation.beforeInStatement(text, match.begin()))
        .filter(match -> !Negation.answered(text, match.end()))
        .toList();
  }
}
