package org.posrules.internal.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.posrules.facts.PhraseSignal;
import org.posrules.facts.Strength;
import org.posrules.internal.rulebook.PhraseRow;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.text.PlainText;
import org.posrules.internal.text.Reading;
import org.posrules.internal.text.Tokenizer;
import org.posrules.internal.text.WordMatch;

/** What a text says: phrases of the lexicon and codes that stand in it. Thread-safe. */
final class TextReader {
  private final Tokenizer tokenizer;
  private final PhraseFinder phrases;
  private final List<PatternFinder> patterns = new ArrayList<>();
  private final Statements statements;
  private final FaultFinder faults;
  private final CodesInText codes;

  TextReader(RulebookContent rulebook, CodesInText codes) {
    this.tokenizer = new Tokenizer(rulebook.traditional());
    List<PhraseRow> ideas = rulebook.ideas().concepts();
    List<PhraseRow> faults = rulebook.faults().concepts();
    this.phrases = new PhraseFinder(rulebook.phrases(), tokenizer);
    this.patterns.add(
        new PatternFinder(rulebook.ideas(), together(rulebook.phrases(), faults), tokenizer));
    if (!ideas.equals(rulebook.floor().concepts())) {
      this.patterns.add(new PatternFinder(rulebook.floor(), faults, tokenizer));
    }
    this.statements = new Statements(faults, together(rulebook.phrases(), ideas), tokenizer);
    this.faults = new FaultFinder(rulebook.faults().patterns());
    this.codes = codes;
  }

  private static List<PhraseRow> together(List<PhraseRow> some, List<PhraseRow> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** What the error text says; {@code scheme} is the response code's, or null. */
  Heard read(String text, @Nullable String scheme) {
    String plain = Unwrapping.unwrap(text);
    return phrases(plain, "errorText").with(codes.find(plain, scheme));
  }

  /** The phrases of a field that is no sentence, such as a code of an unknown scheme. */
  List<PhraseSignal> words(String word, String field) {
    return phrases(PlainText.of(word), field).phrases();
  }

  private Heard phrases(String plain, String field) {
    Reading text = Reading.of(plain, tokenizer);
    List<List<Named>> said = statements.of(text);
    List<FoundPattern> found = faults.find(said);
    List<WordMatch<PhraseRow>> wordings = phrases.find(text);
    List<WordMatch<PhraseRow>> matches =
        wordings.stream()
            .filter(match -> found.stream().noneMatch(pattern -> pattern.saysMoreThan(match)))
            .toList();
    int root = text.tokenAt(RootCause.begin(plain));
    boolean rootSpeaks =
        matches.stream().anyMatch(m -> m.begin() >= root && !m.value().cause().isEmpty())
            || found.stream().anyMatch(f -> f.first() >= root && !f.pattern().cause().isEmpty());
    Map<String, PhraseSignal> signals = new LinkedHashMap<>();
    for (WordMatch<PhraseRow> match : matches) {
      add(signal(match.value(), field, rootSpeaks && match.begin() < root), signals);
    }
    found.stream()
        .filter(pattern -> matches.stream().noneMatch(pattern::isWithin))
        .map(pattern -> rootSpeaks && pattern.first() < root ? pattern.asHint() : pattern)
        .forEach(pattern -> add(pattern.signal(text, field), signals));
    Set<Integer> explained = explained(matches, found);
    for (PatternFinder finder : patterns) {
      finder.find(text, explained, field).forEach(signal -> add(signal, signals));
    }
    return new Heard(
        new ArrayList<>(signals.values()), List.of(), Heard.unheard(text, said, wordings));
  }

  /** The tokens of what surely names a cause; any others explain nothing. */
  private static Set<Integer> explained(
      List<WordMatch<PhraseRow>> wordings, List<FoundPattern> found) {
    Stream<Integer> worded =
        wordings.stream()
            .filter(match -> !match.value().cause().isEmpty())
            .flatMap(match -> match.tokens().boxed());
    Stream<Integer> heard =
        found.stream()
            .filter(one -> !one.pattern().cause().isEmpty())
            .filter(one -> one.pattern().strength() == Strength.STRONG)
            .flatMap(one -> one.tokens().stream());
    return Stream.concat(worded, heard).collect(Collectors.toSet());
  }

  /** One signal a name: the strongest, of equals the first. */
  private static void add(PhraseSignal signal, Map<String, PhraseSignal> signals) {
    signals.merge(
        signal.name(), signal, (a, b) -> b.strength().compareTo(a.strength()) > 0 ? b : a);
  }

  private static PhraseSignal signal(PhraseRow row, String field, boolean wrapper) {
    Strength strength = wrapper ? Strength.WEAK : row.strength();
    return new PhraseSignal(
        row.signal(), row.language(), row.cause(), strength, row.row(), List.of(field));
  }
}
