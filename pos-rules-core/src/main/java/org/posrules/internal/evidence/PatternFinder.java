package org.posrules.internal.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.posrules.facts.PhraseSignal;
import org.posrules.facts.Strength;
import org.posrules.internal.rulebook.Ideas;
import org.posrules.internal.rulebook.Need;
import org.posrules.internal.rulebook.PatternRow;
import org.posrules.internal.rulebook.PhraseRow;
import org.posrules.internal.text.Reading;
import org.posrules.internal.text.Tokenizer;
import org.posrules.internal.text.WordMatch;

/**
 * Finds what a text means by the concepts that stand together in one sentence, in any order and any
 * language. Immutable; thread-safe.
 */
final class PatternFinder {
  /** The concept of words that turn a sentence round: what stands beyond one excludes nothing. */
  private static final String BUT = "HOWEVER";

  /** The signal of words about the money; a pattern of it holds where nothing explains them. */
  private static final String DOUBT = "MONEY_TALK";

  /** Stands for words that name a cause, in every language. */
  private static final PhraseRow CAUSE =
      new PhraseRow("", Ideas.CAUSE, "", Strength.WEAK, "", "", "");

  private final PhraseFinder words;
  private final List<PatternRow> patterns;
  private final List<PatternRow> doubts;

  /** {@code known}: phrases whose words are right, and no slips of a concept's words. */
  PatternFinder(Ideas ideas, List<PhraseRow> known, Tokenizer tokenizer) {
    this.words = new PhraseFinder(ideas.concepts(), known, tokenizer);
    this.patterns = patterns(ideas, signal -> !signal.equals(DOUBT));
    this.doubts = patterns(ideas, DOUBT::equals);
  }

  private static List<PatternRow> patterns(Ideas ideas, Predicate<String> wanted) {
    return ideas.patterns().stream().filter(pattern -> wanted.test(pattern.signal())).toList();
  }

  /**
   * One concept in a sentence.
   *
   * @param words that stand for it
   * @param language of those words
   * @param part in which part of the sentence they stand, counted by commas and colons
   */
  private record Word(String concept, String words, String language, int part) {
    boolean isOf(String spoken) {
      return language.equals(spoken) || language.isEmpty();
    }
  }

  /**
   * What each statement of the text means; of the money also what is said by words that nothing
   * explains.
   *
   * @param explained tokens of what names a cause
   * @param field the request's
   */
  List<PhraseSignal> find(Reading text, Set<Integer> explained, String field) {
    List<WordMatch<PhraseRow>> all = words.findInStatements(text);
    List<WordMatch<PhraseRow>> open = unexplained(all, explained);
    List<PhraseSignal> signals = new ArrayList<>();
    statements(all, text).forEach(statement -> find(patterns, statement, field, signals));
    statements(open, text).stream()
        .flatMap(PatternFinder::byLanguage)
        .forEach(statement -> find(doubts, statement, field, signals));
    return signals;
  }

  /** What says more than a cause's own words, and where those stand. */
  private static List<WordMatch<PhraseRow>> unexplained(
      List<WordMatch<PhraseRow>> all, Set<Integer> explained) {
    return Stream.concat(
            all.stream().filter(match -> !match.tokens().allMatch(explained::contains)),
            explained.stream().map(at -> new WordMatch<>(CAUSE, at, at + 1, false)))
        .sorted(Comparator.comparingInt(WordMatch::begin))
        .toList();
  }

  private static Collection<List<Word>> statements(
      List<WordMatch<PhraseRow>> matches, Reading text) {
    return matches.stream()
        .collect(
            Collectors.groupingBy(
                match -> text.statement(match.begin()),
                TreeMap::new,
                Collectors.mapping(match -> named(text, match), Collectors.toList())))
        .values();
  }

  /** What was heard in each language that is spoken: words that look alike meet by accident. */
  private static Stream<List<Word>> byLanguage(List<Word> statement) {
    Map<String, Long> words =
        statement.stream()
            .map(Word::language)
            .filter(language -> !language.isEmpty())
            .collect(Collectors.groupingBy(language -> language, Collectors.counting()));
    long most = words.values().stream().mapToLong(count -> count).max().orElse(0);
    return words.entrySet().stream()
        .filter(language -> language.getValue() * 3 > most * 2)
        .map(one -> statement.stream().filter(word -> word.isOf(one.getKey())).toList());
  }

  private static Word named(Reading text, WordMatch<PhraseRow> match) {
    return new Word(
        match.value().signal(),
        text.words(match),
        match.value().language(),
        text.part(match.begin()));
  }

  private static void find(
      List<PatternRow> wanted, List<Word> sentence, String field, List<PhraseSignal> signals) {
    List<List<Word>> clauses = clauses(sentence);
    for (PatternRow pattern : wanted) {
      if (pattern.without().isEmpty()) {
        add(pattern, sentence, field, signals);
      } else {
        clauses.forEach(clause -> add(pattern, clause, field, signals));
      }
    }
  }

  /** What is set apart by a sign or by a word such as "but" may stand for itself. */
  private static List<List<Word>> clauses(List<Word> sentence) {
    List<List<Word>> clauses =
        new ArrayList<>(sentence.stream().collect(Collectors.groupingBy(Word::part)).values());
    List<Word> clause = new ArrayList<>();
    for (Word named : sentence) {
      if (named.concept().equals(BUT)) {
        clauses.add(clause);
        clause = new ArrayList<>();
      } else {
        clause.add(named);
      }
    }
    clauses.add(clause);
    return clauses;
  }

  private static void add(
      PatternRow pattern, List<Word> named, String field, List<PhraseSignal> signals) {
    if (pattern.needs().stream().allMatch(need -> stands(need.concepts(), named))
        && !excluded(pattern, named)
        && !(pattern.signal().equals(DOUBT) && oneWordSaysAll(pattern, named))) {
      signals.add(
          new PhraseSignal(
              pattern.signal(),
              "",
              pattern.cause(),
              pattern.strength(),
              "patterns/" + words(pattern, named),
              List.of(field)));
    }
  }

  /** Words of another language than what is meant exclude nothing: the likeness is an accident. */
  private static boolean excluded(PatternRow pattern, List<Word> named) {
    Set<String> spoken =
        named.stream()
            .filter(n -> pattern.needs().stream().anyMatch(need -> answers(n, need)))
            .map(Word::language)
            .collect(Collectors.toSet());
    return named.stream()
        .filter(n -> pattern.without().contains(n.concept()))
        .anyMatch(n -> spoken.contains(n.language()) || n.language().isEmpty());
  }

  /** A word such as "balance", which is of the account and of the money, is not two of them. */
  private static boolean oneWordSaysAll(PatternRow pattern, List<Word> named) {
    return named.stream()
            .filter(n -> pattern.needs().stream().anyMatch(need -> answers(n, need)))
            .map(Word::words)
            .distinct()
            .count()
        < pattern.needs().size();
  }

  private static boolean answers(Word word, Need need) {
    return need.concepts().contains(word.concept());
  }

  private static boolean stands(Set<String> need, List<Word> named) {
    return named.stream().anyMatch(n -> need.contains(n.concept()));
  }

  /** The words that made it so, in the order of the text. */
  private static String words(PatternRow pattern, List<Word> named) {
    return named.stream()
        .filter(n -> pattern.needs().stream().anyMatch(need -> answers(n, need)))
        .map(Word::words)
        .distinct()
        .collect(Collectors.joining(" … "));
  }
}
