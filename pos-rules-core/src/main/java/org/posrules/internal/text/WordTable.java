package org.posrules.internal.text;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Words with a number each, found by the hash of their letters, so that a part of a word is looked
 * up without being cut out. Immutable; thread-safe.
 */
final class WordTable {
  /** The number of a word that is not there. */
  static final int ABSENT = -1;

  /** Of {@link String#hashCode}: what it multiplies by, letter by letter. */
  static final int BASE = 31;

  private final @Nullable String[] words;
  private final int[] numbers;
  private int longest;

  /** Of those of the words that are wanted, without their star; a number is the place of all. */
  WordTable(List<String> all, Predicate<String> wanted) {
    int count = (int) all.stream().filter(wanted).count();
    this.words = new String[4 * Integer.highestOneBit(Math.max(1, count))];
    this.numbers = new int[words.length];
    for (int i = 0; i < all.size(); i++) {
      if (wanted.test(all.get(i))) {
        put(all.get(i).replace(Vocabulary.ANY, ""), i);
      }
    }
  }

  private void put(String word, int number) {
    longest = Math.max(longest, word.length());
    int at = slot(word.hashCode());
    while (words[at] != null) {
      at = next(at);
    }
    words[at] = word;
    numbers[at] = number;
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
    int at = slot(hash);
    for (String word = words[at]; word != null; word = words[at]) {
      if (word.length() == end - begin && text.startsWith(word, begin)) {
        return numbers[at];
      }
      at = next(at);
    }
    return ABSENT;
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (words.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (words.length - 1);
  }
}
