package org.posrules.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Of words that overlap the longest stays; those of one place stay together, but for the parts of
 * an identifier that is listed whole: {@code KeyError} is no key and no error. Pure.
 */
final class Longest {
  private Longest() {}

  /** The matches that stay, in the order of the text. */
  static <V> List<WordMatch<V>> of(List<WordMatch<V>> found, List<Token> tokens) {
    Set<Integer> wholes =
        found.stream().filter(WordMatch::whole).map(Longest::place).collect(Collectors.toSet());
    List<WordMatch<V>> sorted = new ArrayList<>(found);
    sorted.removeIf(match -> !match.whole() && wholes.contains(place(match)));
    sorted.sort(
        Comparator.comparingInt((WordMatch<V> match) -> -letters(match, tokens))
            .thenComparingInt(WordMatch::begin));
    List<WordMatch<V>> kept = new ArrayList<>();
    int[] taken = new int[tokens.size()];
    for (WordMatch<V> match : sorted) {
      int place = place(match);
      if (fits(match, place, taken)) {
        for (int i = match.begin(); i < match.end(); i++) {
          taken[i] = place;
        }
        kept.add(match);
      }
    }
    kept.sort(Comparator.comparingInt(WordMatch::begin));
    return kept;
  }

  /** One number for begin and end; a plain text has far fewer tokens than 2 to the 15th. */
  private static int place(WordMatch<?> match) {
    return (match.begin() << 16) + match.end();
  }

  private static boolean fits(WordMatch<?> match, int place, int[] taken) {
    for (int i = match.begin(); i < match.end(); i++) {
      if (taken[i] != 0 && taken[i] != place) {
        return false;
      }
    }
    return true;
  }

  private static int letters(WordMatch<?> match, List<Token> tokens) {
    int letters = 0;
    for (int i = match.begin(); i < match.end(); i++) {
      Token token = tokens.get(i);
      letters += token.word().length() + (token.isRunning() || i == match.begin() ? 0 : 1);
    }
    return letters;
  }
}
