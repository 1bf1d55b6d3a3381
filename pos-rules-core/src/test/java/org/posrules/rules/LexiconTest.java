package org.posrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.posrules.BundledRulebook;
import org.posrules.Diagnosis;
import org.posrules.Evidence;
import org.posrules.FailedTransaction;
import org.posrules.facts.PhraseSignal;
import org.posrules.facts.Strength;
import org.posrules.internal.rulebook.ConceptWord;
import org.posrules.internal.rulebook.PatternRow;
import org.posrules.internal.rulebook.PhraseRow;
import org.posrules.internal.text.Token;
import org.posrules.internal.text.Tokenizer;
import org.posrules.rulebook.RuleInfo;

/** Every phrase of the lexicon is found, and says, alone, what its row says. */
class LexiconTest {
  private static final List<PhraseRow> PHRASES = BundledRulebook.content().phrases();
  private static final Set<String> SPACELESS = Set.of("ja", "ko", "th", "zh");
  private static final Set<String> RULES =
      BundledRulebook.engine().rulebook().rules().stream()
          .map(RuleInfo::id)
          .collect(Collectors.toSet());

  static List<String> languages() {
    return PHRASES.stream().map(PhraseRow::language).distinct().sorted().toList();
  }

  private static Stream<PhraseRow> in(String language) {
    return PHRASES.stream().filter(row -> row.language().equals(language));
  }

  private static FailedTransaction text(String text) {
    return FailedTransaction.builder().errorText(text).build();
  }

  private static boolean speaks(PhraseRow row, String text) {
    return BundledRulebook.rooms().signals(text(text)).stream()
        .anyMatch(
            signal -> signal instanceof PhraseSignal phrase && phrase.name().equals(row.signal()));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void phrases_ofALanguage_areFoundAsTheirSignals(String language) {
    assertEquals(
        List.of(),
        in(language).filter(row -> !speaks(row, row.phrase())).map(LexiconTest::told).toList());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void phrases_ofALanguage_areFoundInTheirExamples(String language) {
    assertEquals(
        List.of(),
        in(language).filter(row -> !speaks(row, row.example())).map(LexiconTest::told).toList());
  }

  @Test
  void patterns_inTheirExamples_areFound() {
    List<String> misses = new ArrayList<>();
    for (PatternRow pattern : BundledRulebook.content().ideas().patterns()) {
      for (String example : pattern.examples()) {
        boolean found = signals(example).anyMatch(phrase -> phrase.name().equals(pattern.signal()));
        if (!found) {
          misses.add(pattern.signal() + " " + pattern.needs() + ": " + example);
        }
      }
    }
    assertEquals(List.of(), misses);
  }

  /** What is stepped over in a text need not be said a second time. */
  @Test
  void groupsOfWords_thatNameLittleWords_areNotListedWithoutThemToo() {
    List<ConceptWord> words =
        Stream.of(BundledRulebook.content().faults(), BundledRulebook.content().ideas())
            .flatMap(ideas -> ideas.concepts().stream())
            .toList();
    Set<ConceptWord> listed = new HashSet<>(words);
    assertEquals(
        List.of(),
        words.stream()
            .filter(word -> !withoutLittle(word).equals(word))
            .filter(word -> listed.contains(withoutLittle(word)))
            .toList());
  }

  /** The longer group hides the word in it: "an error occurred" must say "error" too. */
  @Test
  void groupsThatSomethingWentWrong_sayTheErrorInThemToo() {
    List<ConceptWord> words = BundledRulebook.content().faults().concepts();
    Set<ConceptWord> listed = new HashSet<>(words);
    List<ConceptWord> errors =
        words.stream().filter(word -> word.concept().equals("ERROR")).toList();
    assertEquals(
        List.of(),
        words.stream()
            .filter(word -> word.concept().equals("WENT_WRONG"))
            .filter(word -> errors.stream().anyMatch(error -> isWithin(error, word)))
            .map(word -> new ConceptWord(word.word(), "ERROR", word.language()))
            .filter(word -> !listed.contains(word))
            .toList());
  }

  private static boolean isWithin(ConceptWord part, ConceptWord group) {
    return part.language().equals(group.language())
        && (SPACELESS.contains(part.language())
            ? group.word().contains(part.word())
            : (" " + group.word() + " ").contains(" " + part.word() + " "));
  }

  private static ConceptWord withoutLittle(ConceptWord word) {
    Tokenizer tokenizer = new Tokenizer(BundledRulebook.content().traditional());
    String kept =
        Stream.of(word.word().split(" ", -1))
            .filter(part -> !tokenizer.tokens(part).stream().allMatch(Token::isLittle))
            .collect(Collectors.joining(" "));
    return new ConceptWord(kept, word.concept(), word.language());
  }

  private static Stream<PhraseSignal> signals(String text) {
    return BundledRulebook.rooms().signals(text(text)).stream()
        .filter(PhraseSignal.class::isInstance)
        .map(PhraseSignal.class::cast);
  }

  private static String told(PhraseRow row) {
    return row.row() + " is not found as " + row.signal();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void strongPhrases_ofALanguage_nameTheirCause(String language) {
    List<String> misses = new ArrayList<>();
    in(language)
        .filter(row -> row.strength() == Strength.STRONG && !row.cause().isEmpty())
        .forEach(row -> miss(row, misses));
    assertEquals(List.of(), misses);
  }

  private static void miss(PhraseRow row, List<String> misses) {
    Diagnosis diagnosis = BundledRulebook.rooms().diagnose(text(row.phrase()));
    if (!diagnosis.cause().equals(row.cause()) && !aRuleSaysOtherwise(diagnosis)) {
      misses.add(row.row() + " is " + row.cause() + ", diagnosed " + diagnosis.cause());
    }
  }

  private static boolean aRuleSaysOtherwise(Diagnosis diagnosis) {
    Stream<Evidence> spoken =
        Stream.concat(
            diagnosis.faults().stream().limit(1).flatMap(fault -> fault.evidence().stream()),
            diagnosis.nearMisses().stream().flatMap(miss -> miss.setBackBy().stream()));
    return spoken.map(Evidence::rule).anyMatch(RULES::contains);
  }
}
