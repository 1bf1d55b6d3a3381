package org.posrules.internal.evidence;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.posrules.facts.PhraseSignal;
import org.posrules.internal.rulebook.PatternRow;
import org.posrules.internal.text.Reading;
import org.posrules.internal.text.WordMatch;

/**
 * A pattern that a text answers.
 *
 * @param pieces of the text, in the order of the pattern's needs
 * @param tokens that they are made of
 */
record FoundPattern(PatternRow pattern, List<Piece> pieces, NavigableSet<Integer> tokens) {
  FoundPattern {
    pieces = List.copyOf(pieces);
    tokens = Collections.unmodifiableNavigableSet(new TreeSet<>(tokens));
  }

  static FoundPattern of(PatternRow pattern, List<Piece> pieces) {
    NavigableSet<Integer> tokens = new TreeSet<>();
    pieces.stream()
        .flatMap(Piece::words)
        .flatMap(named -> IntStream.range(named.begin(), named.end()).boxed())
        .forEach(tokens::add);
    return new FoundPattern(pattern, pieces, tokens);
  }

  int first() {
    return tokens.first();
  }

  int last() {
    return tokens.last();
  }

  /** The same, said of what came of the fault and not of the fault. */
  FoundPattern asHint() {
    return new FoundPattern(pattern.asHint(), pieces, tokens);
  }

  /** Whether a fixed wording stands within what was found, and there is more. */
  boolean saysMoreThan(WordMatch<?> wording) {
    return tokens.size() > wording.end() - wording.begin()
        && IntStream.range(wording.begin(), wording.end()).allMatch(tokens::contains);
  }

  /** Whether all that was found stands within a fixed wording. */
  boolean isWithin(WordMatch<?> wording) {
    return tokens.stream().allMatch(at -> at >= wording.begin() && at < wording.end());
  }

  PhraseSignal signal(Reading text, String field) {
    String words =
        pieces.stream()
            .flatMap(Piece::words)
            .distinct()
            .sorted(Comparator.comparingInt(Named::begin))
            .map(named -> text.words(named.begin(), named.end()))
            .distinct()
            .collect(Collectors.joining(" … "));
    return new PhraseSignal(
        pattern.signal(),
        "",
        pattern.cause(),
        pattern.strength(),
        "faults/" + words,
        List.of(field));
  }

  /** Whether the other says all that this one says, and more. */
  boolean isPartOf(FoundPattern other) {
    return other.tokens.size() > tokens.size() && other.tokens.containsAll(tokens);
  }
}
