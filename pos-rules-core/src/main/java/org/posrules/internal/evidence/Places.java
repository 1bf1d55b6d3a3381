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
    return word.tokens().allMatch(at -> tokens.get(at) || text.tokens().get(at).isLittle());
  }

  /** Whether all stand within the word. */
  boolean areWithin(WordMatch<?> word) {
    return first() >= word.begin() && last() < word.end();
  }

  /** Whether all of the others are here, and more. */
  boolean exceed(Places others) {
    if (count() <= others.count()) {
      return false;
    }
    BitSet missing = (BitSet) others.tokens.clone();
    missing.andNot(tokens);
    return missing.isEmpty();
  }

  /** Adds them to others. */
  void addTo(BitSet others) {
    others.or(tokens);
  }
}
