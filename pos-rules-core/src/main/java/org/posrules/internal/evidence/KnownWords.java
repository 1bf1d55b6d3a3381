package org.posrules.internal.evidence;

import java.util.List;
import org.posrules.internal.rulebook.PatternRow;
import org.posrules.internal.rulebook.PhraseRow;

/**
 * What the lexicon knows in a text.
 *
 * @param faults words that stand for a concept of faults
 * @param money words that stand for a concept of the money
 * @param patterns of faults that the concepts answer
 * @param wordings fixed ones
 */
public record KnownWords(
    List<Idea> faults, List<Idea> money, List<PatternRow> patterns, List<PhraseRow> wordings) {
  public KnownWords {
    faults = List.copyOf(faults);
    money = List.copyOf(money);
    patterns = List.copyOf(patterns);
    wordings = List.copyOf(wordings);
  }

  /** Words of the text, and the concept that they stand for. */
  public record Idea(String words, String concept) {}
}
