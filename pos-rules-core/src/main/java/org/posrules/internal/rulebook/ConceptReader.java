package org.posrules.internal.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.posrules.facts.Strength;

/**
 * Reads concepts and the patterns made of them. Those that speak about the money and ship with the
 * core hold under every rulebook.
 */
final class ConceptReader {
  static final String WORDS = "lexicon/concepts.csv";
  static final String PATTERNS = "lexicon/patterns.csv";

  private static final String[] LANGUAGES = {"en", "zh", "de", "es", "fr", "pt", "it", "ja", "ru"};
  private static final String[] WORD_COLUMNS =
      Stream.concat(Stream.of("concept"), Arrays.stream(LANGUAGES)).toArray(String[]::new);
  private static final String[] PATTERN_COLUMNS = {
    "signal", "needs", "without", "strength", "example_en", "example_zh", "source"
  };

  private final Layers layers;
  private final Set<String> causes;
  private final Set<String> proofs;
  private final Set<String> concepts = new HashSet<>();

  ConceptReader(Layers layers, Set<String> causes, Set<String> proofs) {
    this.layers = layers;
    this.causes = causes;
    this.proofs = proofs;
  }

  /** The words, each with its concept as its signal. */
  List<PhraseRow> words() {
    Set<PhraseRow> words = new LinkedHashSet<>();
    Stream.concat(
            layers.floor(WORDS, WORD_COLUMNS).stream(),
            layers.optional(WORDS, WORD_COLUMNS).stream())
        .forEach(row -> words(row, words));
    return new ArrayList<>(words);
  }

  private void words(CsvRow row, Set<PhraseRow> words) {
    String concept = row.needed("concept");
    concepts.add(concept);
    for (String language : LANGUAGES) {
      for (String word : row.parts(language)) {
        words.add(
            new PhraseRow(word, concept, "", Strength.WEAK, language, word, "concepts/" + concept));
      }
    }
  }

  /** Call after {@link #words()}. */
  List<PatternRow> patterns() {
    Set<PatternRow> patterns = new LinkedHashSet<>();
    for (CsvRow row : layers.floor(PATTERNS, PATTERN_COLUMNS)) {
      PatternRow pattern = pattern(row);
      if (proofs.contains("text=" + pattern.signal())) {
        patterns.add(pattern);
      }
    }
    layers.optional(PATTERNS, PATTERN_COLUMNS).forEach(row -> patterns.add(checked(row)));
    return new ArrayList<>(patterns);
  }

  private PatternRow checked(CsvRow row) {
    row.needed("source");
    row.needed("example_en");
    row.needed("example_zh");
    PatternRow pattern = pattern(row);
    Stream.concat(pattern.needs().stream().flatMap(Set::stream), pattern.without().stream())
        .filter(concept -> !concepts.contains(concept))
        .forEach(concept -> row.problem("no concept of lexicon/concepts.csv: " + concept));
    return pattern;
  }

  private PatternRow pattern(CsvRow row) {
    String signal = row.needed("signal");
    return new PatternRow(
        signal,
        causes.contains(signal) ? signal : "",
        Stream.of(row.needed("needs").split("\\+")).map(ConceptReader::either).toList(),
        either(row.text("without")),
        row.oneOf("strength", Strength.WEAK),
        List.of(row.text("example_en"), row.text("example_zh")));
  }

  private static Set<String> either(String concepts) {
    return Stream.of(concepts.split("/"))
        .map(String::strip)
        .filter(concept -> !concept.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
