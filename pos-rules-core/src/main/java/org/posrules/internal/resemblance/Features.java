package org.posrules.internal.resemblance;

import java.util.List;
import org.posrules.internal.text.Token;

/**
 * What two texts can have in common: their words, the trigrams of these (so that a word resembles
 * its other forms), and the bigrams of scripts without spaces. Each is a number; that two share one
 * by accident is too rare to matter. Pure.
 */
final class Features {
  /** This bit tells words and bigrams from parts of words. */
  private static final int WHOLE = 1;

  private static final int MIX = 0x01000193;
  private static final char EDGE = '^';

  private Features() {}

  /** Each feature once, in rising order. */
  static int[] of(List<Token> tokens) {
    Gathered gathered = new Gathered();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!token.isRunning()) {
        word(token.word(), gathered);
      } else if (i > 0
          && tokens.get(i - 1).isRunning()
          && token.gap().compareTo(Token.Gap.SPACE) <= 0) {
        int first = tokens.get(i - 1).word().hashCode();
        gathered.add((MIX * first + token.word().hashCode()) << 1 | WHOLE);
      }
    }
    return gathered.each();
  }

  /** Whether it is a word or a bigram, which says more than a part of a word. */
  static boolean isWhole(int feature) {
    return (feature & WHOLE) == WHOLE;
  }

  private static void word(String word, Gathered gathered) {
    if (word.codePoints().noneMatch(Character::isLetter)) {
      return;
    }
    gathered.add(word.hashCode() << 1 | WHOLE);
    for (int i = 0; i < word.length(); i++) {
      int trigram = MIX * at(word, i - 1) + word.charAt(i);
      gathered.add((MIX * trigram + at(word, i + 1)) << 1);
    }
  }

  /** The letter at a place, or the edge of the word. */
  private static char at(String word, int place) {
    return place < 0 || place == word.length() ? EDGE : word.charAt(place);
  }
}
