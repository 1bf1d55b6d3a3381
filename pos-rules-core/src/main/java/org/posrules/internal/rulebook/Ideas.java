package org.posrules.internal.rulebook;

import java.util.List;

/**
 * Concepts, and the combinations of them that mean something.
 *
 * @param concepts words of all languages; the signal of each is its concept
 * @param patterns combinations
 */
public record Ideas(List<PhraseRow> concepts, List<PatternRow> patterns) {
  /** The concept, without words of its own, of what names a cause; only a doubt goes without it. */
  public static final String CAUSE = "CAUSE";

  public Ideas {
    concepts = List.copyOf(concepts);
    patterns = List.copyOf(patterns);
  }
}
