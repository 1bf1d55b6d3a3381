package org.posrules.internal.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.posrules.facts.PhraseSignal;
import org.posrules.internal.rulebook.Ideas;
import org.posrules.internal.rulebook.PatternRow;
import org.posrules.internal.rulebook.PhraseRow;

/**
 * Finds what a text means by the concepts that stand together in one sentence, in any order and any
 * language. Immutable; thread-safe.
 */
final class PatternFinder {
  /** The concept of words that turn a sentence round: what stands beyond one excludes nothing. */
  private static final String BUT = "HOWEVER";

  private static final String SEPARATORS = ",:，：、";

  /** The signal of words about the money; a pattern of it holds where nothing explains them. */
  private static final String DOUBT = "MONEY_TALK";

  private final PhraseFinder words;
  private final List<PatternRow> patterns;
  private final List<PatternRow> doubts;

  /** {@code known}: phrases whose words are right, and no slips of a concept's words. */
  PatternFinder(Ideas ideas, List<PhraseRow> known, TextFolder folder) {
    this.words = new PhraseFinder(ideas.concepts(), known, folder);
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
  private record Named(String concept, String words, String language, int part) {}

  /** What each sentence of the text means; {@code field} is the request's. */
  List<PhraseSignal> find(String text, String field) {
    return find(patterns, text, field);
  }

  /** What is said about the money in {@code rest}, a text without what the lexicon knows of it. */
  List<PhraseSignal> doubts(String rest, String field) {
    return find(doubts, rest, field);
  }

  private List<PhraseSignal> find(List<PatternRow> wanted, String text, String field) {
    List<PhraseSignal> signals = new ArrayList<>();
    for (String sentence : Sentences.of(text)) {
      List<Named> named = named(sentence);
      if (!named.isEmpty()) {
        find(wanted, named, field, signals);
      }
    }
    return signals;
  }

  private List<Named> named(String sentence) {
    int[] parts = parts(sentence);
    return words.find(sentence).stream()
        .filter(match -> !match.row().signal().isEmpty())
        .map(
            m ->
                new Named(
                    m.row().signal(),
                    sentence.substring(m.begin(), m.end()),
                    m.row().language(),
                    parts[m.begin()]))
        .toList();
  }

  /** For each place, how many signs that set apart stand before it. */
  private static int[] parts(String sentence) {
    int[] parts = new int[sentence.length()];
    for (int i = 1; i < parts.length; i++) {
      parts[i] = parts[i - 1] + (SEPARATORS.indexOf(sentence.charAt(i - 1)) >= 0 ? 1 : 0);
    }
    return parts;
  }

  private static void find(
      List<PatternRow> wanted, List<Named> sentence, String field, List<PhraseSignal> signals) {
    List<List<Named>> clauses = clauses(sentence);
    for (PatternRow pattern : wanted) {
      if (pattern.without().isEmpty()) {
        add(pattern, sentence, field, signals);
      } else {
        clauses.forEach(clause -> add(pattern, clause, field, signals));
      }
    }
  }

  /** What is set apart by a sign or by a word such as "but" may stand for itself. */
  private static List<List<Named>> clauses(List<Named> sentence) {
    List<List<Named>> clauses =
        new ArrayList<>(sentence.stream().collect(Collectors.groupingBy(Named::part)).values());
    List<Named> clause = new ArrayList<>();
    for (Named named : sentence) {
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
      PatternRow pattern, List<Named> named, String field, List<PhraseSignal> signals) {
    if (pattern.needs().stream().allMatch(need -> stands(need, named))
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
  private static boolean excluded(PatternRow pattern, List<Named> named) {
    Set<String> spoken =
        named.stream()
            .filter(n -> pattern.needs().stream().anyMatch(need -> need.contains(n.concept())))
            .map(Named::language)
            .collect(Collectors.toSet());
    return named.stream()
        .anyMatch(n -> pattern.without().contains(n.concept()) && spoken.contains(n.language()));
  }

  private static boolean stands(Set<String> need, List<Named> named) {
    return named.stream().anyMatch(n -> need.contains(n.concept()));
  }

  /** The words that made it so, in the order of the text. */
  private static String words(PatternRow pattern, List<Named> named) {
    return named.stream()
        .filter(n -> pattern.needs().stream().anyMatch(need -> need.contains(n.concept())))
        .map(Named::words)
        .distinct()
        .collect(Collectors.joining(" … "));
  }
}
