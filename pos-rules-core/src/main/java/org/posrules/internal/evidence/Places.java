package org.posrules.internal.evidence;

import java.util.BitSet;
import java.util.Collection;
import org.posrules.internal.text.Reading;
import org.posrules.internal.text.WordMatch;

/** Some tokens of a text, by number; never none. Immutable. */
final class Places {
  private final BitSet tokens = new BitSet();

  /** The tokens that the words of these pieces are made of. */
  Places(Collection<Piece> pieces) {
    for (Piece piece : pieces) {
      tokens.set(piece.word().begin(), piece.word().end());
      Named denial = piece.denial();
      if (denial != null) {
        tokens.set(denial.begin(), denial.end());
      }
    }
  }

  int first() {
    return tokens.nextSetBit(0);
  }

  int last() {
    return tokens.length() - 1;
  }

  int count() {
    return tokens.cardinality();
  }

  /** Whether all of the word stands here, but for little words within it. */
  boolean hold(WordMatch<?> word, Reading text) {
    return text.areIn(tokens, word);
  }

  /** Whether all stand within the word. */
  boolean areWithin(WordMatch<?> word) {
    return first() >= word.begin() && last() < word.end();
  }

  /** Whether all of the others are here, and more. */
  boolean exceed(Places others) {
    for (int at = others.first(); at >= 0; at = others.tokens.nextSetBit(at + 1)) {
      if (!tokens.get(at)) {
        return false;
      }
    }
    return count() > others.count();
  }

  /** Adds them to others. */
  void addTo(BitSet others) {
    others.or(tokens);
  }
}
