package org.posrules.internal.rulebook;

import java.util.List;

/**
 * Concepts, and the combinations of them that mean something.
 *
 * @param concepts words of all languages
 * @param patterns combinations
 */
public record Ideas(List<ConceptWord> concepts, List<PatternRow> patterns) {
  /** The concept, without words of its own, of what names a cause; only a doubt goes without it. */
  public static final String CAUSE = "CAUSE";

  /** The concept that words of a refusal stand for beside its own. */
  public static final String NOT_APPROVED = "NOT_APPROVED";

  /** The concept, without words of its own, of what tells that no connection came about. */
  public static final String NO_CONNECTION = "NO_CONNECTION";

  /** Of the words of concepts. */
  public static final List<String> LANGUAGES =
      List.of(
          "en", "zh", "de", "es", "fr", "pt", "it", "ja", "ru", "nl", "pl", "tr", "ko", "vi", "id",
          "th");

  public Ideas {
    concepts = List.copyOf(concepts);
    patterns = List.copyOf(patterns);
  }

  /** What is left beside an index of the words and of the examples. */
  Ideas compiled() {
    return new Ideas(List.of(), patterns.stream().map(PatternRow::withoutExamples).toList());
  }
}
