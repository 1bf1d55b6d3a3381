package org.posrules.internal.text;

import org.jspecify.annotations.Nullable;
import org.posrules.internal.packing.PackIn;
import org.posrules.internal.packing.PackOut;

/**
 * Mends one typing slip (a letter too much, too few, wrong, or two swapped) in words that are
 * nearly known; the first letter must be right. A word is found by what is left of it without one
 * of its letters. Immutable; thread-safe.
 */
final class Spelling {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 24;

  /** In a shorter word another letter makes another word: {@code estaba}, {@code estafa}. */
  private static final int SHORTEST_WITH_A_WRONG_LETTER = 7;

  private final Letters known;

  /** By the hash of a word, or of one without a letter: the word, counted from one. */
  private final int[] slots;

  /** {@code known}: words that are right as they are; those with a star are none. */
  Spelling(Letters known) {
    this.known = known;
    int entries = 0;
    for (int i = 0; i < known.count(); i++) {
      entries += isWord(known.text(i)) ? known.length(i) + 1 : 0;
    }
    this.slots = new int[Integer.highestOneBit(Math.max(1, entries)) * 4];
    for (int i = 0; i < known.count(); i++) {
      String word = known.text(i);
      if (isWord(word)) {
        put(word.hashCode(), i + 1);
        for (int hash : withoutEach(word)) {
          put(hash, i + 1);
        }
      }
    }
  }

  Spelling(Letters known, PackIn from) {
    this.known = known;
    this.slots = from.sparse();
  }

  void pack(PackOut to) {
    to.sparse(slots);
  }

  private void put(int hash, int word) {
    int at = slot(hash);
    while (slots[at] != 0 && slots[at] != word) {
      at = next(at);
    }
    slots[at] = word;
  }

  /** The word that is meant by one that is not known; the word itself when it is like none. */
  String mended(String word) {
    if (!isWord(word)) {
      return word;
    }
    String meant = meant(word, word.hashCode());
    if (meant == null) {
      int[] without = withoutEach(word);
      for (int i = 0; meant == null && i < without.length; i++) {
        meant = meant(word, without[i]);
      }
    }
    return meant == null ? word : meant;
  }

  /** Of the words under this hash that are one slip away the first of the alphabet. */
  private @Nullable String meant(String word, int hash) {
    String meant = null;
    for (int at = slot(hash); slots[at] != 0; at = next(at)) {
      if (isOneSlip(word, slots[at] - 1)) {
        String close = known.text(slots[at] - 1);
        meant = meant == null || close.compareTo(meant) < 0 ? close : meant;
      }
    }
    return meant;
  }

  /** The hashes of a word without each of its letters, as {@link String#hashCode} gives them. */
  private static int[] withoutEach(String word) {
    int[] hashes = new int[word.length()];
    int before = 0;
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = before;
      before = WordTable.BASE * before + word.charAt(i);
    }
    int behind = 0;
    int power = 1;
    for (int i = hashes.length - 1; i >= 0; i--) {
      hashes[i] = hashes[i] * power + behind;
      behind += power * word.charAt(i);
      power *= WordTable.BASE;
    }
    return hashes;
  }

  private int slot(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ (mixed >>> 16)) & (slots.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length - 1);
  }

  private static boolean isWord(String word) {
    if (word.length() < SHORTEST
        || word.length() > LONGEST
        || Scripts.isRunning(word.codePointAt(0))) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isOneSlip(String word, int close) {
    int letters = known.length(close);
    int length = Math.min(word.length(), letters);
    int start = 0;
    while (start < length && word.charAt(start) == known.at(close, start)) {
      start++;
    }
    int end = 0;
    while (end < length - start
        && word.charAt(word.length() - 1 - end) == known.at(close, letters - 1 - end)) {
      end++;
    }
    int differing = Math.max(word.length(), letters) - start - end;
    boolean sameLength = word.length() == letters;
    boolean swapped =
        differing == 2
            && sameLength
            && word.charAt(start) == known.at(close, start + 1)
            && word.charAt(start + 1) == known.at(close, start);
    boolean wrong = differing <= 1 && (!sameLength || length >= SHORTEST_WITH_A_WRONG_LETTER);
    return start > 0 && (wrong || swapped);
  }
}
