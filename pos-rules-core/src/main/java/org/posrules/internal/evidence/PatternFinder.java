package org.posrules.internal.evidence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.posrules.facts.PhraseSignal;
import org.posrules.internal.evidence.Meaning.Concept;
import org.posrules.internal.evidence.Meaning.Topic;
import org.posrules.internal.rulebook.Ideas;
import org.posrules.internal.rulebook.Need;
import org.posrules.internal.rulebook.PatternRow;
import org.posrules.internal.text.Reading;
import org.posrules.internal.text.WordMatch;

/**
 * Finds what a text means by the concepts that stand together in one sentence, in any order and any
 * language. Immutable; thread-safe.
 */
final class PatternFinder {
  /** The signal of words about the money; a pattern of it holds where nothing explains them. */
  private static final String DOUBT = "MONEY_TALK";

  /** Of every language. */
  private static final int ANY = -1;

  /** Stands for words that name a cause. */
  private static final Concept CAUSE = new Concept(Topic.MONEY, Ideas.CAUSE, ANY);

  /** Stands for words that tell of a refusal. */
  private static final Concept NOT_APPROVED = new Concept(Topic.MONEY, Ideas.NOT_APPROVED, ANY);

  /** Stands for words that tell that no connection came about. */
  private static final Concept NO_CONNECTION = new Concept(Topic.MONEY, Ideas.NO_CONNECTION, ANY);

  private final PatternIndex patterns;
  private final PatternIndex doubts;

  PatternFinder(List<PatternRow> patterns) {
    this.patterns = of(patterns, signal -> !signal.equals(DOUBT));
    this.doubts = of(patterns, DOUBT::equals);
  }

  private static PatternIndex of(List<PatternRow> patterns, Predicate<String> wanted) {
    return new PatternIndex(
        patterns.stream().filter(pattern -> wanted.test(pattern.signal())).toList());
  }

  /**
   * What each statement of the text means; of the money also what is said by words that nothing
   * explains.
   *
   * @param heard concepts of the money
   * @param explained what names a cause
   * @param field the request's
   */
  List<PhraseSignal> find(
      Reading text, List<WordMatch<Concept>> heard, Explained explained, String field) {
    if (heard.isEmpty()) {
      return List.of();
    }
    List<PhraseSignal> signals = new ArrayList<>();
    for (List<Named> statement : Statements.whole(text, unconnected(heard, explained))) {
      find(patterns, statement, text, field, signals);
    }
    for (List<Named> statement : Statements.whole(text, unexplained(heard, explained, text))) {
      for (List<Named> spoken : byLanguage(statement)) {
        find(doubts, spoken, text, field, signals);
      }
    }
    return signals;
  }

  private static List<WordMatch<Concept>> unconnected(
      List<WordMatch<Concept>> heard, Explained explained) {
    BitSet unconnected = explained.unconnected();
    if (unconnected.isEmpty()) {
      return heard;
    }
    List<WordMatch<Concept>> all = new ArrayList<>(heard);
    int end;
    for (int at = unconnected.nextSetBit(0); at >= 0; at = unconnected.nextSetBit(end)) {
      end = unconnected.nextClearBit(at);
      all.add(new WordMatch<>(NO_CONNECTION, at, end, 0, false));
    }
    all.sort(Comparator.comparingInt(WordMatch::begin));
    return all;
  }

  /** What says more than a cause's own words, and where those stand; nothing when nothing does. */
  private static List<WordMatch<Concept>> unexplained(
      List<WordMatch<Concept>> heard, Explained explained, Reading text) {
    List<WordMatch<Concept>> all = new ArrayList<>(heard);
    all.removeIf(match -> text.areIn(explained.causes(), match));
    if (!all.isEmpty()) {
      explained.causes().stream().forEach(at -> all.add(at(at, CAUSE)));
      explained.refusals().stream().forEach(at -> all.add(at(at, NOT_APPROVED)));
      all.sort(Comparator.comparingInt(WordMatch::begin));
    }
    return all;
  }

  private static WordMatch<Concept> at(int token, Concept concept) {
    return new WordMatch<>(concept, token, token + 1, 0, false);
  }

  /** What was heard in each language that is spoken: words that look alike meet by accident. */
  private static List<List<Named>> byLanguage(List<Named> statement) {
    List<Named> words = new ArrayList<>(statement);
    words.removeIf(word -> word.languages() == ANY);
    return Languages.mostSpoken(words).stream()
        .map(
            language ->
                statement.stream().filter(word -> (word.languages() & language) != 0).toList())
        .distinct()
        .toList();
  }

  private void find(
      PatternIndex wanted,
      List<Named> statement,
      Reading text,
      String field,
      List<PhraseSignal> signals) {
    List<PatternRow> candidates = wanted.candidates(new Statement(statement));
    if (candidates.isEmpty()) {
      return;
    }
    Collection<List<Named>> clauses = clauses(statement, wanted.equals(doubts));
    for (PatternRow pattern : candidates) {
      Collection<List<Named>> wholes = pattern.without().isEmpty() ? List.of(statement) : clauses;
      for (List<Named> whole : wholes) {
        if (holds(pattern, whole) && !isOneWord(pattern, whole, text)) {
          signals.add(signal(pattern, words(pattern, whole, text), field));
        }
      }
    }
  }

  /**
   * What is set apart by a sign or by a word such as "but" or "then" may stand for itself; "and"
   * sets apart only where that cannot prove anything.
   */
  private static Collection<List<Named>> clauses(List<Named> statement, boolean doubts) {
    Collection<List<Named>> parts =
        statement.stream().collect(Collectors.groupingBy(Named::part)).values();
    Set<List<Named>> clauses = new LinkedHashSet<>(parts);
    clauses.addAll(cut(statement, Set.of(Joint.BUT)));
    clauses.addAll(cut(statement, Set.of(Joint.BUT, Joint.THEN)));
    if (doubts) {
      parts.forEach(part -> clauses.addAll(cut(part, Joint.ALL)));
    }
    return clauses;
  }

  private static List<List<Named>> cut(List<Named> statement, Set<String> joints) {
    List<List<Named>> clauses = new ArrayList<>();
    List<Named> clause = new ArrayList<>();
    for (Named named : statement) {
      if (joints.contains(named.concept())) {
        clauses.add(clause);
        clause = new ArrayList<>();
      } else {
        clause.add(named);
      }
    }
    clauses.add(clause);
    return clauses;
  }

  private static boolean holds(PatternRow pattern, List<Named> named) {
    for (Need need : pattern.needs()) {
      if (named.stream().noneMatch(one -> answers(need, one))) {
        return false;
      }
    }
    return pattern.without().isEmpty() || !isExcluded(pattern, named);
  }

  /** Words of another language than what is meant exclude nothing: the likeness is an accident. */
  private static boolean isExcluded(PatternRow pattern, List<Named> named) {
    int spoken =
        named.stream()
            .filter(one -> isWanted(pattern, one))
            .mapToInt(Named::languages)
            .reduce(0, (a, b) -> a | b);
    return named.stream()
        .anyMatch(
            one -> pattern.without().contains(one.concept()) && (one.languages() & spoken) != 0);
  }

  /** A word such as "balance", which is of the account and of the money, is not two of them. */
  private static boolean isOneWord(PatternRow pattern, List<Named> named, Reading text) {
    return pattern.signal().equals(DOUBT)
        && named.stream()
                .filter(one -> isWanted(pattern, one))
                .map(one -> text.words(one.begin(), one.end()))
                .distinct()
                .count()
            < pattern.needs().size();
  }

  private static boolean isWanted(PatternRow pattern, Named named) {
    return pattern.needs().stream().anyMatch(need -> answers(need, named));
  }

  private static boolean answers(Need need, Named named) {
    return need.concepts().contains(named.concept());
  }

  private static PhraseSignal signal(PatternRow pattern, String words, String field) {
    return new PhraseSignal(
        pattern.signal(),
        "",
        pattern.cause(),
        pattern.strength(),
        "patterns/" + words,
        List.of(field));
  }

  /** The words that made it so, in the order of the text. */
  private static String words(PatternRow pattern, List<Named> named, Reading text) {
    return named.stream()
        .filter(one -> isWanted(pattern, one))
        .map(one -> text.words(one.begin(), one.end()))
        .distinct()
        .collect(Collectors.joining(" … "));
  }
}
