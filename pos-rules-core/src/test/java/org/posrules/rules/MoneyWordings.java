package org.posrules.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.posrules.BundledRulebook;
import org.posrules.FailedTransaction;
import org.posrules.facts.PhraseSignal;
import org.posrules.facts.Strength;
import org.posrules.internal.rulebook.ConceptWord;
import org.posrules.internal.rulebook.Ideas;
import org.posrules.internal.rulebook.Need;
import org.posrules.internal.rulebook.PatternRow;
import org.posrules.internal.rulebook.PhraseRow;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.rulebook.Cause;
import org.posrules.rulebook.Cause.MoneyState;

/** Wordings of all languages by what they say of the money, made of the lexicon's own words. */
final class MoneyWordings {
  private static final int EACH = 6;
  private static final RulebookContent BOOK = BundledRulebook.content();

  private MoneyWordings() {}

  /** Examples of the patterns, and words of their concepts put together in each language. */
  static List<String> of(Set<String> signals) {
    List<String> wordings = new ArrayList<>();
    Map<String, Map<String, List<String>>> words = wordsByConceptAndLanguage();
    Random random = new Random(1);
    for (PatternRow pattern : BOOK.ideas().patterns()) {
      if (signals.contains(pattern.signal())) {
        wordings.addAll(pattern.examples());
        for (int i = 0; i < EACH; i++) {
          joined(pattern, words, random).stream()
              .filter(text -> speaks(text, signals))
              .forEach(wordings::add);
        }
      }
    }
    return wordings;
  }

  /** Phrases of the grids for causes of which the money is so. */
  static List<String> phrases(MoneyState money) {
    return rows(money).map(PhraseRow::phrase).toList();
  }

  /** Those that give a diagnosis alone; a weak one never does. */
  static List<String> tellingPhrases(MoneyState money) {
    return rows(money)
        .filter(row -> row.strength() != Strength.WEAK)
        .map(PhraseRow::phrase)
        .toList();
  }

  private static Stream<PhraseRow> rows(MoneyState money) {
    return BOOK.phrases().stream()
        .filter(row -> !row.cause().isEmpty())
        .filter(row -> cause(row).money() == money);
  }

  private static Cause cause(PhraseRow row) {
    return BOOK.causes().get(row.cause());
  }

  private static Map<String, Map<String, List<String>>> wordsByConceptAndLanguage() {
    return BOOK.ideas().concepts().stream()
        .collect(
            Collectors.groupingBy(
                ConceptWord::concept,
                LinkedHashMap::new,
                Collectors.groupingBy(
                    ConceptWord::language,
                    LinkedHashMap::new,
                    Collectors.mapping(ConceptWord::word, Collectors.toList()))));
  }

  /** One text a language. */
  private static List<String> joined(
      PatternRow pattern, Map<String, Map<String, List<String>>> words, Random random) {
    List<String> texts = new ArrayList<>();
    for (String language : Ideas.LANGUAGES) {
      List<String> chosen = new ArrayList<>();
      for (Need need : pattern.needs()) {
        List<String> concepts = need.concepts().stream().sorted().toList();
        List<String> candidates =
            words
                .getOrDefault(concepts.get(random.nextInt(concepts.size())), Map.of())
                .getOrDefault(language, List.of());
        if (!candidates.isEmpty()) {
          chosen.add(candidates.get(random.nextInt(candidates.size())));
        }
      }
      if (chosen.size() == pattern.needs().size()) {
        boolean runsOn = Set.of("zh", "ja", "th").contains(language);
        texts.add(String.join(runsOn ? "" : " ", chosen));
      }
    }
    return texts;
  }

  /** Whether one of the signals is heard: words that hide each other side by side say nothing. */
  static boolean speaks(String text, Set<String> signals) {
    return BundledRulebook.rooms()
        .signals(FailedTransaction.builder().errorText(text).build())
        .stream()
        .anyMatch(s -> s instanceof PhraseSignal phrase && signals.contains(phrase.name()));
  }
}
