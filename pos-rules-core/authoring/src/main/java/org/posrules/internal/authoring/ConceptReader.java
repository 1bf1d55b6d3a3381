package org.posrules.internal.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.posrules.facts.Strength;
import org.posrules.internal.rulebook.ConceptWord;
import org.posrules.internal.rulebook.Ideas;
import org.posrules.internal.rulebook.Need;
import org.posrules.internal.rulebook.PatternRow;
import org.posrules.internal.text.Nearest;
import org.posrules.rulebook.ProblemKind;

/**
 * Reads concepts and the patterns made of them. Those that speak about the money and ship with the
 * core hold under every rulebook.
 */
final class ConceptReader {
  static final String WORDS = "lexicon/concepts.csv";
  static final String PATTERNS = "lexicon/patterns.csv";
  static final String GROUPS = "lexicon/families.csv";
  static final String FAULTS = "lexicon/faults/";

  static final String FAULT_WORDS = FAULTS + "concepts.csv";
  static final String FAMILIES = FAULTS + "families.csv";
  private static final String NOT = "NOT ";
  private static final String NO = "NO ";

  private static final Map<String, Set<String>> NO_FAMILIES = Map.of();

  private static final String[] WORD_COLUMNS =
      Stream.concat(Stream.of("concept"), Ideas.LANGUAGES.stream()).toArray(String[]::new);
  private static final String[] PATTERN_COLUMNS = {
    "signal", "needs", "without", "strength", "example_en", "example_zh", "source"
  };

  private final Layers layers;
  private final Set<String> causes;
  private final Set<String> signals;
  private final Set<String> proofs;

  ConceptReader(Layers layers, Set<String> causes, Set<String> signals, Set<String> proofs) {
    this.layers = layers;
    this.causes = causes;
    this.signals = signals;
    this.proofs = proofs;
  }

  /** What texts say of faults; a rulebook may go without. */
  Ideas faults() {
    List<CsvRow> named = layers.optional(FAULT_WORDS, WORD_COLUMNS);
    List<ConceptWord> words = words(named);
    if (words.isEmpty()) {
      return new Ideas(List.of(), List.of());
    }
    Set<String> concepts = words.stream().map(ConceptWord::concept).collect(Collectors.toSet());
    Map<String, Set<String>> families = families(concepts);
    List<CsvRow> rows =
        layers.tables(
            path -> path.startsWith(FAULTS) && !path.equals(FAULT_WORDS) && !path.equals(FAMILIES),
            FAULTS,
            PATTERN_COLUMNS);
    List<PatternRow> patterns =
        rows.stream().map(row -> checked(row, concepts, concepts, families)).toList();
    ConceptUse.check(named, patterns);
    return new Ideas(words, patterns);
  }

  private Map<String, Set<String>> families(Set<String> concepts) {
    Map<String, Set<String>> families = new HashMap<>();
    for (CsvRow row : layers.optional(FAMILIES, "family", "concepts")) {
      String family = row.needed("family");
      if (concepts.contains(family)) {
        row.problem(
            ProblemKind.NAME_TAKEN,
            "family",
            "a concept has this name; a family needs one of its own: " + family);
      }
      families.put(family, either(row.needed("concepts"), NO_FAMILIES));
    }
    return families;
  }

  /** What holds under every rulebook. */
  Ideas floor() {
    return new Ideas(words(layers.floor(WORDS, WORD_COLUMNS)), floorPatterns());
  }

  /** The same with what the rulebook adds. */
  Ideas all() {
    List<CsvRow> rows = new ArrayList<>(layers.floor(WORDS, WORD_COLUMNS));
    List<CsvRow> named = layers.optional(WORDS, WORD_COLUMNS);
    rows.addAll(named);
    List<ConceptWord> words = words(rows);
    Set<String> concepts = words.stream().map(ConceptWord::concept).collect(Collectors.toSet());
    Set<String> wanted = new HashSet<>(concepts);
    wanted.add(Ideas.NO_CONNECTION);
    Set<String> excludable = new HashSet<>(wanted);
    excludable.add(Ideas.CAUSE);
    Map<String, Set<String>> families = floorFamilies();
    Set<PatternRow> patterns = new LinkedHashSet<>(floorPatterns());
    for (CsvRow row : layers.optional(PATTERNS, PATTERN_COLUMNS)) {
      patterns.add(checked(row, wanted, excludable, families));
    }
    List<PatternRow> known =
        layers.floor(PATTERNS, PATTERN_COLUMNS).stream()
            .map(row -> pattern(row, families))
            .toList();
    ConceptUse.check(named, Stream.concat(known.stream(), patterns.stream()).toList());
    return new Ideas(words, List.copyOf(patterns));
  }

  /** Families of the money are the core's alone: no rulebook gives their names a meaning. */
  private Map<String, Set<String>> floorFamilies() {
    return layers.floor(GROUPS, "family", "concepts").stream()
        .collect(
            Collectors.toMap(
                row -> row.needed("family"),
                row -> either(row.needed("concepts"), NO_FAMILIES),
                (first, second) -> first));
  }

  private List<PatternRow> floorPatterns() {
    Map<String, Set<String>> families = floorFamilies();
    return layers.floor(PATTERNS, PATTERN_COLUMNS).stream()
        .map(row -> pattern(row, families))
        .filter(pattern -> proofs.contains("text=" + pattern.signal()))
        .toList();
  }

  /** Each word once. */
  private static List<ConceptWord> words(List<CsvRow> rows) {
    Set<ConceptWord> words = new LinkedHashSet<>();
    rows.forEach(row -> words(row, words));
    return List.copyOf(words);
  }

  private static void words(CsvRow row, Set<ConceptWord> words) {
    String concept = row.needed("concept");
    for (String language : Ideas.LANGUAGES) {
      for (String word : row.parts(language)) {
        words.add(new ConceptWord(word, concept, language));
      }
    }
  }

  /** {@code excludable}: what {@code without} may name. */
  private PatternRow checked(
      CsvRow row, Set<String> concepts, Set<String> excludable, Map<String, Set<String>> families) {
    row.needed("source");
    row.needed("example_en");
    row.needed("example_zh");
    PatternRow pattern = pattern(row, families);
    if (pattern.cause().isEmpty() && !signals.contains(pattern.signal())) {
      row.problem(
          ProblemKind.UNKNOWN_SIGNAL,
          "signal",
          "the signal is neither a cause nor in signals.csv: "
              + pattern.signal()
              + Nearest.hint(pattern.signal(), LexiconReader.either(causes, signals)));
    }
    pattern.needs().stream()
        .flatMap(need -> need.concepts().stream())
        .filter(concept -> !concepts.contains(concept))
        .forEach(concept -> unknown(row, "needs", concept, concepts));
    pattern.without().stream()
        .filter(concept -> !excludable.contains(concept))
        .forEach(concept -> unknown(row, "without", concept, excludable));
    return pattern;
  }

  private static void unknown(CsvRow row, String column, String concept, Set<String> known) {
    row.unknown(ProblemKind.UNKNOWN_CONCEPT, column, concept, "concept", known);
  }

  private PatternRow pattern(CsvRow row, Map<String, Set<String>> families) {
    String signal = row.needed("signal");
    return new PatternRow(
        signal,
        causes.contains(signal) ? signal : "",
        Stream.of(row.needed("needs").split("\\+")).map(need -> need(need, families)).toList(),
        either(row.text("without"), families),
        row.oneOf("strength", Strength.WEAK),
        List.of(row.text("example_en"), row.text("example_zh")));
  }

  private static Need need(String written, Map<String, Set<String>> families) {
    String need = written.strip();
    if (need.startsWith(NOT)) {
      return new Need(either(need.substring(NOT.length()), families), Need.Said.NOT);
    }
    if (need.startsWith(NO)) {
      return new Need(either(need.substring(NO.length()), families), Need.Said.NO);
    }
    return new Need(either(need, families), Need.Said.SO);
  }

  private static Set<String> either(String concepts, Map<String, Set<String>> families) {
    return Stream.of(concepts.split("/"))
        .map(String::strip)
        .filter(concept -> !concept.isEmpty())
        .flatMap(name -> families.getOrDefault(name, Set.of(name)).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
