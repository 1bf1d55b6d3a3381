package org.posrules.internal.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.posrules.facts.PhraseSignal;
import org.posrules.internal.rulebook.Ideas;
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
  private record Word(String concept, String words, String language, int part) {}

  /**
   * What each statement of the text means; of the money also what is said by words that nothing
   * explains.
   *
   * @param explained tokens of what names a cause
   * @param field the request's
   */
  List<PhraseSignal> find(Reading text, Set<Integer> explained, String field) {
    List<WordMatch<PhraseRow>> all = words.findInStatements(text);
    List<WordMatch<PhraseRow>> open =
        all.stream().filter(match -> match.tokens().noneMatch(explained::contains)).toList();
    List<PhraseSignal> signals = new ArrayList<>();
    statements(all, text).forEach(statement -> find(patterns, statement, field, signals));
    statements(open, text).forEach(statement -> find(doubts, statement, field, signals));
    return signals;
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
        && !excluded(pattern, named)) {
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
            .filter(
                n ->
                    pattern.needs().stream()
                        .anyMatch(need -> need.concepts().contains(n.concept())))
            .map(Word::language)
            .collect(Collectors.toSet());
    return named.stream()
        .anyMatch(n -> pattern.without().contains(n.concept()) && spoken.contains(n.language()));
  }

  private static boolean stands(Set<String> need, List<Word> named) {
    return named.stream().anyMatch(n -> need.contains(n.concept()));
  }

  /** The words that made it so, in the order of the text. */
  private static String words(PatternRow pattern, List<Word> named) {
    return named.stream()
        .filter(
            n -> pattern.needs().stream().anyMatch(need -> need.concepts().contains(n.concept())))
        .map(Word::words)
        .distinct()
        .collect(Collectors.joining(" … "));
  }
}
