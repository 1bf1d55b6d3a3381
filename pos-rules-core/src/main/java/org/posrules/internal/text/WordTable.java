package org.posrules.internal.text;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Words with a number each, found by the hash of their letters, so that a part of a word is looked
 * up without being cut out. Filled by one thread, then only read.
 */
final class WordTable {
  /** The number of a word that is not there. */
  static final int ABSENT = -1;

  /** Of {@link String#hashCode}: what it multiplies by, letter by letter. */
  static final int BASE = 31;

  private static final int FIRST_SIZE = 64;

  private @Nullable String[] words = new String[FIRST_SIZE];
  private int[] numbers = new int[FIRST_SIZE];
  private int size;
  private int longest;

  /** A word that is not there yet. */
  void put(String word, int number) {
    if (2 * ++size > words.length) {
      grow();
    }
    longest = Math.max(longest, word.length());
    set(word, number);
  }

  private void grow() {
    @Nullable String[] former = words;
    int[] theirs = numbers;
    words = new String[2 * former.length];
    numbers = new int[words.length];
    for (int i = 0; i < former.length; i++) {
      String word = former[i];
      if (word != null) {
        set(word, theirs[i]);
      }
    }
  }

  private void set(String word, int number) {
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

  /** All words, sorted. */
  List<String> words() {
    return Arrays.stream(words).filter(Objects::nonNull).sorted().toList();
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (words.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (words.length - 1);
  }
}
