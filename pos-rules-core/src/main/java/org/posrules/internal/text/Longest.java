package org.posrules.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Of words that overlap the longest stays; those of one place stay together, but for the parts of
 * an identifier that is listed whole: {@code KeyError} is no key and no error. Pure.
 */
public final class Longest {
  private Longest() {}

  /** Of matches in the order of the text those that stay, in the same order. */
  public static <V> List<WordMatch<V>> of(List<WordMatch<V>> found, Reading text) {
    List<WordMatch<V>> candidates = withoutParts(found);
    int[] taken = new int[text.tokens().size()];
    BitSet kept = new BitSet(candidates.size());
    for (int i : longestFirst(candidates)) {
      WordMatch<V> match = candidates.get(i);
      if (isFree(match, taken)) {
        Arrays.fill(taken, match.begin(), match.end(), place(match));
        kept.set(i);
      }
    }
    List<WordMatch<V>> stay = new ArrayList<>(candidates.size());
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      stay.add(candidates.get(i));
    }
    return stay;
  }

  /** Their places; of equals the first comes first. */
  private static <V> int[] longestFirst(List<WordMatch<V>> matches) {
    long[] order = new long[matches.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = ((long) -matches.get(i).letters() << Integer.SIZE) | i;
    }
    Arrays.sort(order);
    int[] places = new int[order.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = (int) order[i];
    }
    return places;
  }

  private static boolean isFree(WordMatch<?> match, int[] taken) {
    for (int i = match.begin(); i < match.end(); i++) {
      if (taken[i] != 0 && taken[i] != place(match)) {
        return false;
      }
    }
    return true;
  }

  private static <V> List<WordMatch<V>> withoutParts(List<WordMatch<V>> matches) {
    Set<Integer> wholes = new HashSet<>();
    for (WordMatch<V> match : matches) {
      if (match.whole()) {
        wholes.add(place(match));
      }
    }
    if (wholes.isEmpty()) {
      return matches;
    }
    return matches.stream()
        .filter(match -> match.whole() || !wholes.contains(place(match)))
        .toList();
  }

  /** One number for begin and end; a plain text has far fewer tokens than 2 to the 15th. */
  private static int place(WordMatch<?> match) {
    return (match.begin() << 16) + match.end();
  }
}
