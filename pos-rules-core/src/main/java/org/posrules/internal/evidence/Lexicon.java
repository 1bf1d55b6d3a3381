package org.posrules.internal.evidence;

import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.posrules.internal.evidence.Meaning.Concept;
import org.posrules.internal.evidence.Meaning.Topic;
import org.posrules.internal.evidence.Meaning.Wording;
import org.posrules.internal.packing.Bundle;
import org.posrules.internal.packing.PackIn;
import org.posrules.internal.packing.PackOut;
import org.posrules.internal.rulebook.ConceptWord;
import org.posrules.internal.rulebook.PhraseRow;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.text.Longest;
import org.posrules.internal.text.Negation;
import org.posrules.internal.text.Reading;
import org.posrules.internal.text.Tokenizer;
import org.posrules.internal.text.WordIndex;
import org.posrules.internal.text.WordMatch;

/** All words of a rulebook in one index: a text is gone through once. Immutable; thread-safe. */
public final class Lexicon {
  /** "Message: card expired" is no fault of the message, which only wraps the rest. */
  private static final String MESSAGE = "MESSAGE";

  private final WordIndex<Meaning> index;

  private Lexicon(WordIndex<Meaning> index) {
    this.index = index;
  }

  /** Of all that the rulebook says. */
  public static Lexicon of(RulebookContent rulebook) {
    return of(
        rulebook.phrases(),
        rulebook.faults().concepts(),
        rulebook.ideas().concepts(),
        new Tokenizer(rulebook.traditional()));
  }

  static Lexicon of(
      List<PhraseRow> wordings,
      List<ConceptWord> faults,
      List<ConceptWord> money,
      Tokenizer tokenizer) {
    WordIndex.Builder<Meaning> words = new WordIndex.Builder<>(tokenizer);
    wordings.forEach(row -> words.add(row.phrase(), new Wording(row)));
    Map<Concept, Concept> each = new HashMap<>();
    add(Topic.FAULT, faults, words, each);
    add(Topic.MONEY, money, words, each);
    return new Lexicon(words.build());
  }

  /** The index that was made of the bundled rulebook when the jar was built. */
  public static Lexicon bundled(RulebookContent rulebook) {
    return read(rulebook, Bundle.read(Bundle.WORDS));
  }

  /** The index that {@link #write} has packed of this rulebook. */
  public static Lexicon read(RulebookContent rulebook, byte[] packed) {
    return new Lexicon(Meanings.read(new PackIn(packed), rulebook.phrases()));
  }

  /** Writes the index of this rulebook, as {@link #read} reads it. */
  public void write(RulebookContent rulebook, DataOutput out) throws IOException {
    PackOut to = new PackOut();
    Meanings.pack(index, rulebook.phrases(), to);
    to.writeTo(out);
  }

  /** A word that several languages share is one. */
  private static void add(
      Topic topic,
      List<ConceptWord> concepts,
      WordIndex.Builder<Meaning> words,
      Map<Concept, Concept> each) {
    Map<String, Map<String, Integer>> languages = new LinkedHashMap<>();
    for (ConceptWord word : concepts) {
      languages
          .computeIfAbsent(word.word(), any -> new LinkedHashMap<>(2))
          .merge(word.concept(), Languages.of(word.language()), (a, b) -> a | b);
    }
    languages.forEach(
        (word, meant) ->
            meant.forEach(
                (name, spoken) -> {
                  Concept concept = new Concept(topic, name, spoken);
                  words.add(word, each.computeIfAbsent(concept, one -> one));
                }));
  }

  /** The names of the concepts of faults in a text. */
  public Set<String> concepts(Reading text) {
    return hear(text).concepts(text);
  }

  Heard hear(Reading text) {
    List<WordMatch<Wording>> wordings = new ArrayList<>();
    List<WordMatch<Concept>> faults = new ArrayList<>();
    List<WordMatch<Concept>> money = new ArrayList<>();
    for (WordMatch<Meaning> match : index.find(text)) {
      if (match.value() instanceof Wording wording) {
        wordings.add(match.as(wording));
      } else if (match.value() instanceof Concept concept
          && text.isOneStatement(match)
          && text.isOneBreath(match)) {
        if (concept.topic() == Topic.MONEY) {
          money.add(match.as(concept));
        } else if (text.isOneUtterance(match)) {
          faults.add(match.as(concept));
        }
      }
    }
    List<WordMatch<Wording>> said = Longest.of(wordings, text);
    said.removeIf(match -> Negation.before(text, match.begin()));
    // What is denied hides nothing: "no answer from the host" is no answer of the host.
    money.removeIf(
        match ->
            Negation.beforeInStatement(text, match.begin())
                || Negation.answered(text, match.end())
                || Joint.isVerb(match, text));
    List<WordMatch<Concept>> moved = Longest.of(money, text);
    List<WordMatch<Concept>> meant = Longest.of(faults, text);
    meant.removeIf(match -> match.value().name().equals(MESSAGE) && text.isLabel(match));
    return new Heard(said, meant, moved);
  }
}
