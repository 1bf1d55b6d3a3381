package org.posrules.internal.rulebook;

import java.util.List;

/**
 * Concepts, and the combinations of them that mean something.
 *
 * @param concepts words of all languages
 * @param patterns combinations
 */
public record Ideas(List<ConceptWord> concepts, List<PatternRow> patterns) {
  /** Of the words of concepts. */
  public static final List<String> LANGUAGES =
      List.of(
          "en", "zh", "de", "es", "fr", "pt", "it", "ja", "ru", "nl", "pl", "tr", "ko", "vi", "id",
          "th");

  public Ideas {
    concepts = List.copyOf(concepts);
    patterns = List.copyOf(patterns);
  }
}
