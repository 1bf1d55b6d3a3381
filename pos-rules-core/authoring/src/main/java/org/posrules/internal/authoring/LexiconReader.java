package org.posrules.internal.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.posrules.facts.Strength;
import org.posrules.internal.rulebook.PhraseRow;
import org.posrules.internal.text.Nearest;
import org.posrules.rulebook.ProblemKind;

/** Reads the lexicon: signals, phrases of all languages, traditional characters. */
final class LexiconReader {
  static final String FOLDER = "lexicon/";

  /** Words of technicians, which are of no language. */
  static final String TECH = FOLDER + "tech.csv";

  static final String SIGNALS = FOLDER + "signals.csv";
  static final String TRADITIONAL = FOLDER + "traditional.csv";

  private final Layers layers;
  private final Set<String> causes;

  LexiconReader(Layers layers, Set<String> causes) {
    this.layers = layers;
    this.causes = causes;
  }

  /** {@code signals}: those that may be meant beside the causes. */
  List<PhraseRow> phrases(Set<String> signals) {
    List<PhraseRow> phrases = new ArrayList<>();
    Once<String> taken = new Once<>();
    for (CsvRow row : phraseRows()) {
      PhraseRow phrase = phrase(row);
      if (!causes.contains(phrase.signal()) && !signals.contains(phrase.signal())) {
        row.problem(
            ProblemKind.UNKNOWN_SIGNAL,
            "signal",
            "the signal is neither a cause nor in signals.csv: "
                + phrase.signal()
                + Nearest.hint(phrase.signal(), either(causes, signals)));
      }
      taken.put(phrase.language() + " " + phrase.phrase(), row, "");
      phrases.add(phrase);
    }
    return phrases;
  }

  static Set<String> either(Set<String> some, Set<String> others) {
    Set<String> all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }

  /** Names of what a text may say without naming a cause. */
  Set<String> signals() {
    Set<String> signals = new HashSet<>();
    for (CsvRow row : layers.table(SIGNALS, "signal", "meaning_en", "meaning_zh")) {
      signals.add(row.needed("signal"));
    }
    return signals;
  }

  private List<CsvRow> phraseRows() {
    return layers.tables(
        path ->
            path.startsWith(FOLDER)
                && path.endsWith(".csv")
                && !path.startsWith(ConceptReader.FAULTS)
                && !path.equals(SIGNALS)
                && !path.equals(ConceptReader.WORDS)
                && !path.equals(ConceptReader.GROUPS)
                && !path.equals(ConceptReader.PATTERNS)
                && !path.equals(TRADITIONAL),
        FOLDER,
        "phrase",
        "signal",
        "strength",
        "example",
        "source");
  }

  private PhraseRow phrase(CsvRow row) {
    String phrase = row.needed("phrase");
    String signal = row.needed("signal");
    String example = row.text("example");
    row.needed("source");
    String language = row.file().substring(FOLDER.length(), row.file().length() - ".csv".length());
    return new PhraseRow(
        phrase,
        signal,
        causes.contains(signal) ? signal : "",
        row.oneOf("strength", Strength.WEAK),
        language,
        example.isEmpty() ? phrase : example,
        language + "/" + phrase);
  }

  Map<Integer, Integer> traditional() {
    Map<Integer, Integer> folding = new HashMap<>();
    for (CsvRow row : layers.table(TRADITIONAL, "traditional", "simplified")) {
      String from = row.needed("traditional");
      String to = row.needed("simplified");
      if (from.codePointCount(0, from.length()) == 1 && to.codePointCount(0, to.length()) == 1) {
        folding.put(from.codePointAt(0), to.codePointAt(0));
      } else {
        row.problem(ProblemKind.FIELD_VALUE, "traditional", "both columns hold one character");
      }
    }
    return folding;
  }
}
