package org.posrules.internal.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.posrules.internal.rulebook.PhraseRow;
import org.posrules.internal.text.Reading;
import org.posrules.internal.text.Token;
import org.posrules.internal.text.Tokenizer;
import org.posrules.internal.text.WordIndex;
import org.posrules.internal.text.WordMatch;

/** Hears the concepts of each statement of a text. Immutable; thread-safe. */
final class Statements {
  /** What says more in one breath is no sentence, and is heard in pieces of this size. */
  private static final int MOST = 80;

  private static final int WORD = 2;
  private static final int RUNNING = 1;
  private static final int SIGN = 2;

  private final WordIndex<PhraseRow> index;

  /** {@code known}: phrases whose words are right, and no slips of a concept's words. */
  Statements(List<PhraseRow> concepts, List<PhraseRow> known, Tokenizer tokenizer) {
    this.index =
        new WordIndex<>(
            concepts, PhraseRow::phrase, known.stream().map(PhraseRow::phrase).toList(), tokenizer);
  }

  /** The concepts of each statement, in the order of the text. */
  List<List<Named>> of(Reading text) {
    int[] from = places(text.tokens());
    Map<Integer, Map<Named, Set<String>>> statements = new TreeMap<>();
    for (WordMatch<PhraseRow> match : index.findInStatements(text)) {
      statements
          .computeIfAbsent(text.statement(match.begin()), any -> new LinkedHashMap<>())
          .computeIfAbsent(named(match, text, from), any -> new TreeSet<>())
          .add(match.value().language());
    }
    return statements.values().stream()
        .map(Languages::spoken)
        .flatMap(Statements::bounded)
        .toList();
  }

  private static Stream<List<Named>> bounded(List<Named> statement) {
    return IntStream.iterate(0, from -> from < statement.size(), from -> from + MOST)
        .mapToObj(from -> statement.subList(from, Math.min(from + MOST, statement.size())));
  }

  private static Named named(WordMatch<PhraseRow> match, Reading text, int[] from) {
    int last = match.end() - 1;
    return new Named(
        match.value().signal(),
        Set.of(),
        match.begin(),
        match.end(),
        from[match.begin()],
        from[last] + width(text.tokens().get(last)),
        text.part(match.begin()));
  }

  /** How far from the beginning of the text each token begins, in half words. */
  private static int[] places(List<Token> tokens) {
    int[] from = new int[tokens.size()];
    for (int i = 1; i < from.length; i++) {
      Token token = tokens.get(i);
      boolean apart = token.gap().compareTo(Token.Gap.SIGN) >= 0;
      from[i] = from[i - 1] + width(tokens.get(i - 1)) + (apart ? SIGN : 0);
    }
    return from;
  }

  private static int width(Token token) {
    return token.isRunning() ? RUNNING : WORD;
  }
}
