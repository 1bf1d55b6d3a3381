package org.posrules.internal.rulebook;

import java.util.List;

/**
 * Concepts, and the combinations of them that mean something.
 *
 * @param concepts words of all languages; the signal of each is its concept
 * @param patterns combinations
 */
public record Ideas(List<PhraseRow> concepts, List<PatternRow> patterns) {
  public Ideas {
    concepts = List.copyOf(concepts);
    patterns = List.copyOf(patterns);
  }
}
