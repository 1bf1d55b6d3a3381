package org.posrules.internal.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Mends one typing slip (a letter too much, too few, wrong, or two swapped) in words that are
 * nearly known; the first letter must be right. Immutable; thread-safe.
 */
final class Spelling {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 24;

  /** In a shorter word another letter makes another word: {@code estaba}, {@code estafa}. */
  private static final int SHORTEST_WITH_A_WRONG_LETTER = 7;

  private final Set<String> known;
  private final Map<String, String> byDeletion;

  private Spelling(Set<String> known, Map<String, String> byDeletion) {
    this.known = known;
    this.byDeletion = byDeletion;
  }

  /** Collects the words; those with a star begin or end many words, and are mended to none. */
  static final class Builder {
    private final Set<String> known = new HashSet<>();
    private final Set<String> meant = new TreeSet<>();

    void meant(String word) {
      known(word);
      if (isWord(word)) {
        meant.add(word);
      }
    }

    void known(String word) {
      if (isWord(word)) {
        known.add(word);
      }
    }

    Spelling build() {
      Map<String, String> byDeletion = new HashMap<>();
      for (String word : meant) {
        byDeletion.putIfAbsent(word, word);
        for (int i = 0; i < word.length(); i++) {
          byDeletion.putIfAbsent(without(word, i), word);
        }
      }
      return new Spelling(Set.copyOf(known), byDeletion);
    }
  }

  /** The word that is meant; the word itself when it is known, or like none. */
  String mended(String word) {
    if (!isWord(word) || known.contains(word)) {
      return word;
    }
    String close = near(word);
    if (close == null || close.charAt(0) != word.charAt(0)) {
      return word;
    }
    return close;
  }

  private @Nullable String near(String word) {
    String close = byDeletion.get(word);
    for (int i = 0; close == null && i < word.length(); i++) {
      close = byDeletion.get(without(word, i));
      if (close != null && !isOneSlip(word, close)) {
        close = null;
      }
    }
    return close;
  }

  private static boolean isWord(String word) {
    return word.length() >= SHORTEST
        && word.length() <= LONGEST
        && word.chars().allMatch(Character::isLetter)
        && !Scripts.isRunning(word.codePointAt(0));
  }

  private static boolean isOneSlip(String word, String close) {
    int length = Math.min(word.length(), close.length());
    int start = 0;
    while (start < length && word.charAt(start) == close.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < length - start
        && word.charAt(word.length() - 1 - end) == close.charAt(close.length() - 1 - end)) {
      end++;
    }
    int differing = Math.max(word.length(), close.length()) - start - end;
    boolean swapped =
        differing == 2
            && word.length() == close.length()
            && word.charAt(start) == close.charAt(start + 1)
            && word.charAt(start + 1) == close.charAt(start);
    boolean sameLength = word.length() == close.length();
    boolean wrong = differing <= 1 && (!sameLength || length >= SHORTEST_WITH_A_WRONG_LETTER);
    return start > 0 && (wrong || swapped);
  }

  private static String without(String word, int i) {
    return word.substring(0, i) + word.substring(i + 1);
  }
}
