package org.posrules.internal.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.posrules.facts.PhraseSignal;
import org.posrules.internal.rulebook.PatternRow;
import org.posrules.internal.text.Reading;
import org.posrules.internal.text.WordMatch;

/**
 * A pattern that a text answers.
 *
 * @param pieces of the text, in the order of the pattern's needs
 * @param places the tokens that they are made of
 */
record FoundPattern(PatternRow pattern, List<Piece> pieces, Places places) {
  FoundPattern {
    pieces = List.copyOf(pieces);
  }

  static FoundPattern of(PatternRow pattern, List<Piece> pieces) {
    return new FoundPattern(pattern, pieces, new Places(pieces));
  }

  /** The same, said of what came of the fault and not of the fault. */
  FoundPattern asHint() {
    return new FoundPattern(pattern.asHint(), pieces, places);
  }

  /** Whether a fixed wording stands within what was found, and there is more. */
  boolean saysMoreThan(WordMatch<?> wording, Reading text) {
    return places.hold(wording, text) && !places.areWithin(wording);
  }

  /**
   * Whether it says the same of a thing that stands right beside the word as the other of one
   * farther away: "payment: bad terminal number" is no bad payment.
   */
  boolean isSaidOfNearer(FoundPattern other) {
    if (pieces.size() != 2 || other.pieces.size() != 2 || gap() > 0 || other.gap() == 0) {
      return false;
    }
    return pieces.get(1).isAt(other.pieces.get(1).word())
        && !pieces.get(0).isAt(other.pieces.get(0).word());
  }

  private int gap() {
    return pieces.get(0).gap(pieces.get(1));
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
}
