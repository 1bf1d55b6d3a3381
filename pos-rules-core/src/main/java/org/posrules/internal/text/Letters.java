package org.posrules.internal.text;

import java.util.List;
import org.posrules.internal.packing.PackIn;
import org.posrules.internal.packing.PackOut;

/**
 * The letters of numbered words in one row, so that many words are read at once and take little
 * room. A star before or behind a word belongs to it and is no letter. Immutable; thread-safe.
 */
final class Letters {
  /** Where a word has its star. */
  static final char STAR = '*';

  private final char[] letters;

  /** By word: where it begins; then where the last one ends. */
  private final int[] begins;

  /** Of these words; a number is the place. */
  Letters(List<String> words) {
    this.letters = String.join("", words).toCharArray();
    this.begins = new int[words.size() + 1];
    for (int word = 0; word < words.size(); word++) {
      begins[word + 1] = begins[word] + words.get(word).length();
    }
  }

  Letters(PackIn from) {
    this.letters = from.letters();
    this.begins = from.rising();
  }

  void pack(PackOut to) {
    to.letters(new String(letters));
    to.rising(begins);
  }

  int count() {
    return begins.length - 1;
  }

  /** The word with its star. */
  String text(int word) {
    return new String(letters, begins[word], begins[word + 1] - begins[word]);
  }

  boolean startsWithStar(int word) {
    return letters[begins[word]] == STAR;
  }

  boolean endsWithStar(int word) {
    return letters[begins[word + 1] - 1] == STAR;
  }

  /** How many letters it has. */
  int length(int word) {
    return end(word) - begin(word);
  }

  char at(int word, int place) {
    return letters[begin(word) + place];
  }

  /** Whether this part of a text has the letters of the word. */
  boolean are(int word, String text, int from, int to) {
    int begin = begin(word);
    if (to - from != end(word) - begin) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != letters[begin + i - from]) {
        return false;
      }
    }
    return true;
  }

  private int begin(int word) {
    return startsWithStar(word) ? begins[word] + 1 : begins[word];
  }

  private int end(int word) {
    return endsWithStar(word) ? begins[word + 1] - 1 : begins[word + 1];
  }
}
