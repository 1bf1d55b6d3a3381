package org.posrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.posrules.BundledRulebook;
import org.posrules.internal.rulebook.ConceptWord;

/** Which concepts lack words of which language; what is missing is told, not hidden. */
class LanguageCoverageTest {
  private static final List<ConceptWord> FAULTS = BundledRulebook.content().faults().concepts();
  private static final List<ConceptWord> MONEY = BundledRulebook.content().ideas().concepts();

  /** Negation, failure and reason carry every sentence. */
  private static final List<String> CARRYING =
      List.of("BECAUSE", "ERROR", "FAILED", "MISSING", "NOT", "THEREFORE");

  /** Of a hundred concepts of faults, how many a language may go without. */
  private static final int MOST_MISSING = 2;

  static Set<String> languages() {
    return FAULTS.stream()
        .map(ConceptWord::language)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> concepts(List<ConceptWord> words) {
    return words.stream().map(ConceptWord::concept).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> missing(List<ConceptWord> words, String language) {
    Set<String> missing = concepts(words);
    words.stream()
        .filter(word -> word.language().equals(language))
        .forEach(word -> missing.remove(word.concept()));
    return missing;
  }

  @Test
  void conceptsWithoutWords_areReported() {
    Map<String, Set<String>> report = new TreeMap<>();
    languages().forEach(language -> report.put(language, missing(FAULTS, language)));
    report.forEach(
        (language, concepts) ->
            System.out.println(
                "lexicon: " + language + " lacks words for " + concepts.size() + ": " + concepts));
    assertEquals(16, report.size());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void conceptOfTheMoney_hasWordsOfEveryLanguage(String language) {
    assertEquals(Set.of(), missing(MONEY, language));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void conceptsThatCarryASentence_haveWordsOfEveryLanguage(String language) {
    assertTrue(CARRYING.stream().noneMatch(missing(FAULTS, language)::contains));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void conceptsOfFaults_hardlyLackWords(String language) {
    Set<String> missing = missing(FAULTS, language);
    assertTrue(missing.size() * 100 <= MOST_MISSING * concepts(FAULTS).size(), missing::toString);
  }
}
