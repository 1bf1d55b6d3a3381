package org.posrules.internal.evidence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.posrules.facts.PhraseSignal;
import org.posrules.facts.Strength;
import org.posrules.internal.evidence.ErrorText.Quoted;
import org.posrules.internal.evidence.Meaning.Concept;
import org.posrules.internal.evidence.Meaning.Wording;
import org.posrules.internal.evidence.RootCause.Naming;
import org.posrules.internal.rulebook.ConceptWord;
import org.posrules.internal.rulebook.Ideas;
import org.posrules.internal.rulebook.PatternRow;
import org.posrules.internal.rulebook.PhraseRow;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.text.PlainText;
import org.posrules.internal.text.Reading;
import org.posrules.internal.text.Tokenizer;
import org.posrules.internal.text.WordMatch;
import org.posrules.internal.values.Lean;
import org.posrules.rulebook.Cause;
import org.posrules.rulebook.Cause.MoneyState;

/** What a text says: phrases of the lexicon and codes that stand in it. Thread-safe. */
final class TextReader {
  /** The phase of causes that keep a connection from coming about. */
  private static final String CONNECTING = "CONNECTING";

  private final Tokenizer tokenizer;
  private final Lexicon lexicon;
  private final FaultFinder faults;
  private final List<MoneyReader> money = new ArrayList<>();
  private final Set<String> refusals;
  private final Set<String> unconnected;
  private final Set<String> open;
  private final CodesInText codes;

  TextReader(RulebookContent rulebook, Lexicon lexicon, CodesInText codes) {
    this.tokenizer = new Tokenizer(rulebook.traditional());
    Ideas ideas = rulebook.ideas();
    this.lexicon = lexicon;
    this.faults = new FaultFinder(rulebook.faults().patterns());
    this.money.add(new MoneyReader(lexicon, new PatternFinder(ideas.patterns())));
    Ideas floor = rulebook.floor();
    if (!ideas.concepts().equals(floor.concepts())) {
      List<ConceptWord> faults = rulebook.faults().concepts();
      Lexicon unhidden = Lexicon.of(List.of(), faults, floor.concepts(), tokenizer);
      this.money.add(new MoneyReader(unhidden, new PatternFinder(floor.patterns())));
    }
    this.refusals = names(rulebook, Cause::isRefusal);
    this.unconnected = names(rulebook, cause -> CONNECTING.equals(cause.phase()));
    this.open = names(rulebook, cause -> cause.money() == MoneyState.UNKNOWN);
    this.codes = codes;
  }

  private static Set<String> names(RulebookContent rulebook, Predicate<Cause> wanted) {
    return rulebook.causes().values().stream()
        .filter(wanted)
        .map(Cause::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Hears what is said of the money by the words of one lexicon. */
  private record MoneyReader(Lexicon lexicon, PatternFinder patterns) {}

  /** {@code scheme} is the response code's, or null. */
  ErrorText read(String text, @Nullable String scheme) {
    String plain = Unwrapping.unwrap(text);
    Reading reading = Reading.of(plain, tokenizer);
    Words words = words(reading, plain, "errorText");
    return new ErrorText(
        reading,
        words,
        Lean.NONE,
        Optional.empty(),
        new Quoted(words.codes(), scheme, codes.find(plain, words.codes(), scheme)),
        TextMarks.of(PlainText.of(text)));
  }

  /** What was heard, its codes read as of this scheme, or of none; null: none is named. */
  ErrorText quoting(ErrorText text, @Nullable String scheme) {
    Quoted quoted = text.quoted();
    return Objects.equals(scheme, quoted.scheme())
        ? text
        : text.quoting(
            new Quoted(
                quoted.spoken(),
                scheme,
                codes.find(text.plain().plain(), quoted.spoken(), scheme)));
  }

  /** The phrases of a field that is no sentence, such as a code of an unknown scheme. */
  List<PhraseSignal> words(String word, String field) {
    String plain = PlainText.of(word);
    return words(Reading.of(plain, tokenizer), plain, field).phrases();
  }

  private Words words(Reading text, String plain, String field) {
    Understood understood = understand(text);
    Heard heard = understood.heard();
    List<WordMatch<Wording>> wordings = understood.wordings();
    List<FoundPattern> found = understood.patterns();
    Map<String, PhraseSignal> signals = new LinkedHashMap<>();
    addCauses(wordings, found, text, plain, field, signals);
    Explained explained = explained(wordings, found, new Clauses(text, heard.money()));
    addMoney(heard, explained, text, field, signals);
    BitSet told = new BitSet();
    wordings.forEach(match -> told.set(match.begin(), match.end()));
    found.forEach(one -> one.places().addTo(told));
    return new Words(
        new ArrayList<>(signals.values()),
        heard.unheard(text, understood.said()),
        heard.untold(text, understood.said(), told),
        isNamed(signals.values()) ? 0 : heard.more(text, understood.said(), vague(wordings, found)),
        heard.concepts(text),
        heard.places(text),
        SpokenCodes.in(text, plain, heard.faults(), explained));
  }

  private static boolean isNamed(Collection<PhraseSignal> signals) {
    return signals.stream().anyMatch(signal -> names(signal.cause(), signal.strength()));
  }

  /** The tokens of what names no cause. */
  private static BitSet vague(List<WordMatch<Wording>> wordings, List<FoundPattern> found) {
    BitSet vague = new BitSet();
    wordings.stream()
        .filter(match -> match.value().row().cause().isEmpty())
        .forEach(match -> vague.set(match.begin(), match.end()));
    found.stream()
        .filter(one -> one.pattern().cause().isEmpty())
        .forEach(one -> one.places().addTo(vague));
    return vague;
  }

  /** The concepts of each statement, and the patterns and fixed wordings that stand in them. */
  private record Understood(
      Heard heard,
      List<List<Named>> said,
      List<FoundPattern> patterns,
      List<WordMatch<Wording>> wordings) {}

  private Understood understand(Reading text) {
    Heard heard = lexicon.hear(text);
    List<List<Named>> said = Statements.spoken(text, heard.faults());
    List<FoundPattern> found = faults.find(said);
    List<WordMatch<Wording>> wordings =
        heard.wordings().stream()
            .filter(match -> found.stream().noneMatch(one -> one.saysMoreThan(match, text)))
            .toList();
    return new Understood(heard, said, found, wordings);
  }

  /** What the lexicon knows in a text, for those who write it. */
  KnownWords known(String text) {
    Reading reading = Reading.of(Unwrapping.unwrap(text), tokenizer);
    Understood understood = understand(reading);
    return new KnownWords(
        understood.said().stream()
            .flatMap(List::stream)
            .map(one -> new KnownWords.Idea(reading.words(one.begin(), one.end()), one.concept()))
            .distinct()
            .toList(),
        understood.heard().money().stream()
            .map(
                one ->
                    new KnownWords.Idea(reading.words(one.begin(), one.end()), one.value().name()))
            .distinct()
            .toList(),
        understood.patterns().stream().map(FoundPattern::pattern).distinct().toList(),
        understood.wordings().stream().map(match -> match.value().row()).distinct().toList());
  }

  private void addCauses(
      List<WordMatch<Wording>> wordings,
      List<FoundPattern> found,
      Reading text,
      String plain,
      String field,
      Map<String, PhraseSignal> signals) {
    RootCause root = new RootCause(text, plain, causes(wordings, found));
    wordings.stream()
        .filter(match -> !root.isLabel(match.begin()))
        .map(match -> signal(match.value().row(), field, root.isWrapper(match.begin())))
        .forEach(signal -> add(signal, signals));
    found.stream()
        .filter(pattern -> !root.isLabel(pattern.places().first()))
        .filter(pattern -> wordings.stream().noneMatch(pattern.places()::areWithin))
        .map(pattern -> root.isWrapper(pattern.places().first()) ? pattern.asHint() : pattern)
        .forEach(pattern -> add(pattern.signal(text, field), signals));
  }

  /** Where a cause is named, and not only hinted at. */
  private List<Naming> causes(List<WordMatch<Wording>> wordings, List<FoundPattern> found) {
    List<Naming> causes = new ArrayList<>();
    for (WordMatch<Wording> match : wordings) {
      PhraseRow row = match.value().row();
      if (names(row.cause(), row.strength())) {
        causes.add(naming(match.begin(), match.end() - 1, row.cause(), row.strength()));
      }
    }
    for (FoundPattern one : found) {
      PatternRow pattern = one.pattern();
      if (names(pattern.cause(), pattern.strength())) {
        causes.add(
            naming(one.places().first(), one.places().last(), pattern.cause(), pattern.strength()));
      }
    }
    return causes;
  }

  private Naming naming(int first, int last, String cause, Strength strength) {
    return new Naming(first, last, strength, open.contains(cause));
  }

  private static boolean names(String cause, Strength strength) {
    return !cause.isEmpty() && strength != Strength.WEAK;
  }

  private void addMoney(
      Heard heard,
      Explained explained,
      Reading text,
      String field,
      Map<String, PhraseSignal> signals) {
    for (MoneyReader reader : money) {
      List<WordMatch<Concept>> words =
          reader.lexicon().equals(lexicon) ? heard.money() : reader.lexicon().hear(text).money();
      reader.patterns().find(text, words, explained, field).forEach(signal -> add(signal, signals));
    }
  }

  /**
   * What surely names a cause explains its words, and any but a hint may say that somebody refused,
   * or that no connection came about. What is put together of two clauses explains none of them:
   * "paid, do not honour" refuses no more than its second half.
   */
  private Explained explained(
      List<WordMatch<Wording>> wordings, List<FoundPattern> found, Clauses clauses) {
    Explained explained = new Explained(new BitSet(), new BitSet(), new BitSet());
    for (WordMatch<Wording> match : wordings) {
      PhraseRow row = match.value().row();
      BitSet places = new BitSet();
      places.set(match.begin(), match.end());
      if (!row.cause().isEmpty()) {
        explained.causes().or(places);
      }
      addTold(row.cause(), row.strength(), places, explained);
    }
    for (FoundPattern one : found) {
      PatternRow pattern = one.pattern();
      BitSet places = new BitSet();
      if (clauses.areOne(one.places().first(), one.places().last())) {
        one.places().addTo(places);
      }
      if (!pattern.cause().isEmpty() && pattern.strength() == Strength.STRONG) {
        explained.causes().or(places);
      }
      addTold(pattern.cause(), pattern.strength(), places, explained);
    }
    return explained;
  }

  private void addTold(String cause, Strength strength, BitSet places, Explained explained) {
    if (strength != Strength.WEAK) {
      if (refusals.contains(cause)) {
        explained.refusals().or(places);
      }
      if (unconnected.contains(cause)) {
        explained.unconnected().or(places);
      }
    }
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
