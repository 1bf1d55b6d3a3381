package org.posrules.internal.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import org.posrules.internal.evidence.Meaning.Concept;
import org.posrules.internal.text.Reading;
import org.posrules.internal.text.Token;
import org.posrules.internal.text.WordMatch;

/** The concepts of each statement of a text; what a text quotes is a statement of its own. Pure. */
final class Statements {
  /** What says more in one breath is no sentence, and is heard in pieces of this size. */
  private static final int MOST = 80;

  private static final int WORD = 2;
  private static final int RUNNING = 1;
  private static final int SIGN = 2;

  private Statements() {}

  /** What was heard in each statement, quotations and all; each concept once a place. */
  static List<List<Named>> whole(Reading text, List<WordMatch<Concept>> heard) {
    return of(text, heard, text::statement, text::part);
  }

  private static List<List<Named>> of(
      Reading text,
      List<WordMatch<Concept>> heard,
      IntToLongFunction place,
      IntUnaryOperator part) {
    Map<Long, List<Named>> statements = new TreeMap<>();
    int[] from = places(text);
    for (WordMatch<Concept> match : heard) {
      add(
          named(match, text, from, part),
          statements.computeIfAbsent(place.applyAsLong(match.begin()), any -> new ArrayList<>()));
    }
    return List.copyOf(statements.values());
  }

  /**
   * What was heard in each utterance, each concept once a place, without words of languages that it
   * is hardly spoken in.
   */
  static List<List<Named>> spoken(Reading text, List<WordMatch<Concept>> heard) {
    return of(text, heard, text::utterance, new Parts(text, heard)::of).stream()
        .map(Languages::spoken)
        .toList();
  }

  /** A statement in pieces of a bounded size. */
  static List<List<Named>> bounded(List<Named> statement) {
    List<List<Named>> pieces = new ArrayList<>(1);
    for (int from = 0; from < statement.size(); from += MOST) {
      pieces.add(statement.subList(from, Math.min(from + MOST, statement.size())));
    }
    return pieces;
  }

  /** A concept that several words of one place stand for is of all their languages. */
  private static void add(Named named, List<Named> said) {
    for (int i = said.size() - 1; i >= 0 && said.get(i).isAt(named); i--) {
      if (said.get(i).concept().equals(named.concept())) {
        said.set(i, named.in(named.languages() | said.get(i).languages()));
        return;
      }
    }
    said.add(named);
  }

  private static Named named(
      WordMatch<Concept> match, Reading text, int[] from, IntUnaryOperator part) {
    int last = match.end() - 1;
    return new Named(
        match.value().name(),
        match.value().languages(),
        match.begin(),
        match.end(),
        from[match.begin()],
        from[last] + width(text.tokens().get(last)),
        part.applyAsInt(match.begin()));
  }

  /**
   * How far from the beginning of the text each token begins, in half words; little words take no
   * room, and what goes on a word neither.
   */
  private static int[] places(Reading text) {
    List<Token> tokens = text.tokens();
    int[] from = new int[tokens.size()];
    boolean apart = false;
    for (int i = 1; i < from.length; i++) {
      Token token = tokens.get(i);
      if (text.goesOn(i)) {
        from[i] = from[i - 1];
        continue;
      }
      apart |= token.gap().compareTo(Token.Gap.SIGN) >= 0;
      from[i] = from[i - 1] + width(tokens.get(i - 1)) + (apart && !token.isLittle() ? SIGN : 0);
      apart &= token.isLittle();
    }
    return from;
  }

  private static int width(Token token) {
    return token.isLittle() ? 0 : token.isRunning() ? RUNNING : WORD;
  }
}
