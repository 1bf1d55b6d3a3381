package org.posrules.internal.resemblance;

import java.util.Arrays;
import java.util.List;
import org.posrules.internal.text.Token;

/**
 * What two texts can have in common: their words, the trigrams of these (so that a word resembles
 * its other forms), and the bigrams of scripts without spaces. Each is a number; that two have the
 * same one is rare and does little harm. Pure.
 */
final class Features {
  /** Numbers are below this power of two. */
  static final int SLOTS = 1 << 17;

  private static final int GRAM = 3;
  private static final char EDGE = '^';

  private Features() {}

  /** Each feature once, words first shifted by one bit: an odd number is a word or a bigram. */
  static int[] of(List<Token> tokens) {
    int[] found = new int[16];
    int count = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String word = token.word();
      if (token.isRunning()) {
        if (i > 0 && tokens.get(i - 1).isRunning() && token.gap() == Token.Gap.NONE) {
          found = with(found, count++, whole(tokens.get(i - 1).word() + word));
        }
      } else if (hasLetter(word)) {
        found = with(found, count++, whole(word));
        String edged = EDGE + word + EDGE;
        for (int at = 0; at + GRAM <= edged.length(); at++) {
          found = with(found, count++, slot(edged.substring(at, at + GRAM).hashCode() * 31) & ~1);
        }
      }
    }
    return Arrays.stream(found, 0, count).sorted().distinct().toArray();
  }

  /** Whether it is a word or a bigram, which says more than a part of a word. */
  static boolean isWhole(int feature) {
    return (feature & 1) == 1;
  }

  private static int whole(String word) {
    return slot(word.hashCode()) | 1;
  }

  private static int slot(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) & (SLOTS - 1);
  }

  private static boolean hasLetter(String word) {
    return word.codePoints().anyMatch(Character::isLetter);
  }

  private static int[] with(int[] features, int count, int feature) {
    int[] all = count < features.length ? features : Arrays.copyOf(features, 2 * count);
    all[count] = feature;
    return all;
  }
}
