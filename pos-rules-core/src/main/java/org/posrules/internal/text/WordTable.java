package org.posrules.internal.text;

import java.util.function.IntPredicate;

/**
 * Some of numbered words, found by the hash of their letters, so that a part of a word is looked up
 * without being cut out. Immutable; thread-safe.
 */
final class WordTable {
  /** The number of a word that is not there. */
  static final int ABSENT = -1;

  /** Of {@link String#hashCode}: what it multiplies by, letter by letter. */
  static final int BASE = 31;

  private final Letters letters;

  /** By the hash of its letters: a word, counted from one. */
  private final int[] slots;

  private final int longest;

  /** Of those of the words that are wanted; made anew, that is little work. */
  WordTable(Letters letters, IntPredicate wanted) {
    this.letters = letters;
    int[] words = new int[letters.count()];
    int count = 0;
    for (int word = 0; word < letters.count(); word++) {
      if (wanted.test(word)) {
        words[count++] = word;
      }
    }
    this.slots = new int[4 * Integer.highestOneBit(Math.max(1, count))];
    int most = 0;
    for (int i = 0; i < count; i++) {
      put(words[i]);
      most = Math.max(most, letters.length(words[i]));
    }
    this.longest = most;
  }

  private void put(int word) {
    int hash = 0;
    for (int i = 0; i < letters.length(word); i++) {
      hash = BASE * hash + letters.at(word, i);
    }
    int at = slot(hash);
    while (slots[at] != 0) {
      at = next(at);
    }
    slots[at] = word + 1;
  }

  /** Letters of the longest word. */
  int longest() {
    return longest;
  }

  int number(String word) {
    return number(word, 0, word.length(), word.hashCode());
  }

  /** {@code hash}: what {@link String#hashCode} gives for this part of the text. */
  int number(String text, int begin, int end, int hash) {
    for (int at = slot(hash); slots[at] != 0; at = next(at)) {
      if (letters.are(slots[at] - 1, text, begin, end)) {
        return slots[at] - 1;
      }
    }
    return ABSENT;
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (slots.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length - 1);
  }
}
