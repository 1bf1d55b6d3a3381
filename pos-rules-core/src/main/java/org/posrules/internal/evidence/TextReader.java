package org.posrules.internal.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.posrules.facts.PhraseSignal;
import org.posrules.facts.Row;
import org.posrules.facts.Strength;
import org.posrules.internal.rulebook.RulebookContent;

/** What a text says: phrases of the lexicon and codes that stand in it. Thread-safe. */
final class TextReader {
  private final PhraseFinder phrases;
  private final List<PatternFinder> patterns = new ArrayList<>();
  private final CodesInText codes;

  TextReader(RulebookContent rulebook, CodesInText codes) {
    TextFolder folder = new TextFolder(rulebook.traditional());
    this.phrases = new PhraseFinder(rulebook.phrases(), folder);
    this.patterns.add(new PatternFinder(rulebook.ideas(), rulebook.phrases(), folder));
    if (!rulebook.ideas().concepts().equals(rulebook.floor().concepts())) {
      this.patterns.add(new PatternFinder(rulebook.floor(), List.of(), folder));
    }
    this.codes = codes;
  }

  /** Rows that the error text speaks for; {@code scheme} is the response code's, or null. */
  List<Row> read(String text, @Nullable String scheme) {
    String plain = Unwrapping.unwrap(text);
    List<Row> rows = new ArrayList<>(phrases(plain, "errorText"));
    rows.addAll(codes.find(plain, scheme));
    return rows;
  }

  /** The phrases of a field that is no sentence, such as a code of an unknown scheme. */
  List<PhraseSignal> words(String word, String field) {
    return phrases(word, field);
  }

  private List<PhraseSignal> phrases(String received, String field) {
    String text = TextFolder.plain(received);
    List<PhraseMatch> matches =
        phrases.find(text).stream().filter(match -> !match.row().signal().isEmpty()).toList();
    int root = RootCause.begin(text);
    boolean rootSpeaks =
        matches.stream().anyMatch(m -> m.begin() >= root && !m.row().cause().isEmpty());
    Map<String, PhraseSignal> signals = new LinkedHashMap<>();
    for (PhraseMatch match : matches) {
      boolean wrapper = rootSpeaks && match.begin() < root;
      add(signal(match, field, wrapper), signals);
    }
    String rest = withoutCauses(matches, text);
    for (PatternFinder finder : patterns) {
      finder.find(text, field).forEach(signal -> add(signal, signals));
      finder.doubts(rest, field).forEach(signal -> add(signal, signals));
    }
    return new ArrayList<>(signals.values());
  }

  /** The text with blanks for the phrases that name a cause; any others explain nothing. */
  private static String withoutCauses(List<PhraseMatch> matches, String text) {
    StringBuilder rest = new StringBuilder(text);
    for (PhraseMatch match : matches) {
      for (int i = match.begin(); i < match.end() && !match.row().cause().isEmpty(); i++) {
        rest.setCharAt(i, ' ');
      }
    }
    return rest.toString();
  }

  /** One signal a name: the strongest, of equals the first. */
  private static void add(PhraseSignal signal, Map<String, PhraseSignal> signals) {
    signals.merge(
        signal.name(), signal, (a, b) -> b.strength().compareTo(a.strength()) > 0 ? b : a);
  }

  private static PhraseSignal signal(PhraseMatch match, String field, boolean wrapper) {
    Strength strength = wrapper ? Strength.WEAK : match.row().strength();
    return new PhraseSignal(
        match.row().signal(),
        match.row().language(),
        match.row().cause(),
        strength,
        match.row().row(),
        List.of(field));
  }
}
