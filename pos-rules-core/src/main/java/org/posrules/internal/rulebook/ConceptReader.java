package org.posrules.internal.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
  static final String FAULTS = "lexicon/faults/";

  private static final String FAULT_WORDS = FAULTS + "concepts.csv";
  private static final String FAMILIES = FAULTS + "families.csv";
  private static final String NOT = "NOT ";
  private static final String NO = "NO ";

  private static final String[] LANGUAGES = {"en", "zh", "de", "es", "fr", "pt", "it", "ja", "ru"};
  private static final String[] WORD_COLUMNS =
      Stream.concat(Stream.of("concept"), Arrays.stream(LANGUAGES)).toArray(String[]::new);
  private static final String[] PATTERN_COLUMNS = {
    "signal", "needs", "without", "strength", "example_en", "example_zh", "source"
  };

  private final Layers layers;
  private final Set<String> causes;
  private final Set<String> proofs;
  private final Map<String, Set<String>> families = new HashMap<>();

  ConceptReader(Layers layers, Set<String> causes, Set<String> proofs) {
    this.layers = layers;
    this.causes = causes;
    this.proofs = proofs;
  }

  /** What texts say of faults; a rulebook may go without. */
  Ideas faults() {
    List<PhraseRow> words = words(layers.optional(FAULT_WORDS, WORD_COLUMNS));
    if (words.isEmpty()) {
      return new Ideas(List.of(), List.of());
    }
    Set<String> concepts = words.stream().map(PhraseRow::signal).collect(Collectors.toSet());
    for (CsvRow row : layers.optional(FAMILIES, "family", "concepts")) {
      families.put(row.needed("family"), either(row.needed("concepts")));
    }
    List<CsvRow> rows =
        layers.tables(
            path -> path.startsWith(FAULTS) && !path.equals(FAULT_WORDS) && !path.equals(FAMILIES),
            FAULTS,
            PATTERN_COLUMNS);
    return new Ideas(words, rows.stream().map(row -> checked(row, concepts)).toList());
  }

  /** What holds under every rulebook. */
  Ideas floor() {
    return new Ideas(words(layers.floor(WORDS, WORD_COLUMNS)), floorPatterns());
  }

  /** The same with what the rulebook adds. */
  Ideas all() {
    List<CsvRow> rows = new ArrayList<>(layers.floor(WORDS, WORD_COLUMNS));
    rows.addAll(layers.optional(WORDS, WORD_COLUMNS));
    List<PhraseRow> words = words(rows);
    Set<String> concepts = words.stream().map(PhraseRow::signal).collect(Collectors.toSet());
    Set<PatternRow> patterns = new LinkedHashSet<>(floorPatterns());
    for (CsvRow row : layers.optional(PATTERNS, PATTERN_COLUMNS)) {
      patterns.add(checked(row, concepts));
    }
    return new Ideas(words, List.copyOf(patterns));
  }

  private List<PatternRow> floorPatterns() {
    return layers.floor(PATTERNS, PATTERN_COLUMNS).stream()
        .map(this::pattern)
        .filter(pattern -> proofs.contains("text=" + pattern.signal()))
        .toList();
  }

  /** Each word once, with its concept as its signal. */
  private static List<PhraseRow> words(List<CsvRow> rows) {
    Set<PhraseRow> words = new LinkedHashSet<>();
    rows.forEach(row -> words(row, words));
    return List.copyOf(words);
  }

  private static void words(CsvRow row, Set<PhraseRow> words) {
    String concept = row.needed("concept");
    for (String language : LANGUAGES) {
      for (String word : row.parts(language)) {
        words.add(
            new PhraseRow(word, concept, "", Strength.WEAK, language, word, "concepts/" + concept));
      }
    }
  }

  private PatternRow checked(CsvRow row, Set<String> concepts) {
    row.needed("source");
    row.needed("example_en");
    row.needed("example_zh");
    PatternRow pattern = pattern(row);
    Stream.concat(
            pattern.needs().stream().flatMap(need -> need.concepts().stream()),
            pattern.without().stream())
        .filter(concept -> !concepts.contains(concept))
        .forEach(concept -> row.problem("no such concept: " + concept));
    return pattern;
  }

  private PatternRow pattern(CsvRow row) {
    String signal = row.needed("signal");
    return new PatternRow(
        signal,
        causes.contains(signal) ? signal : "",
        Stream.of(row.needed("needs").split("\\+")).map(this::need).toList(),
        either(row.text("without")),
        row.oneOf("strength", Strength.WEAK),
        List.of(row.text("example_en"), row.text("example_zh")));
  }

  private Need need(String written) {
    String need = written.strip();
    if (need.startsWith(NOT)) {
      return new Need(either(need.substring(NOT.length())), Need.Said.NOT);
    }
    if (need.startsWith(NO)) {
      return new Need(either(need.substring(NO.length())), Need.Said.NO);
    }
    return new Need(either(need), Need.Said.SO);
  }

  private Set<String> either(String concepts) {
    return Stream.of(concepts.split("/"))
        .map(String::strip)
        .filter(concept -> !concept.isEmpty())
        .flatMap(name -> families.getOrDefault(name, Set.of(name)).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
