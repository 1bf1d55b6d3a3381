package org.posrules.internal.resemblance;

import java.util.Collection;

/**
 * What of a text tells its topic: the concepts that it names, and each two of them, which say
 * together what neither says alone. They are the same in every language and whatever words stand
 * around them; words of their own told more of reports in the same form, and made the answer hang
 * on the wrapping. Each is a number; that two are one by accident is too rare to matter. Pure.
 */
final class Clues {
  private static final int MIX = 0x01000193;

  private Clues() {}

  /** Each clue once, in rising order. */
  static int[] of(Collection<String> concepts) {
    Gathered gathered = new Gathered();
    int[] named = concepts.stream().mapToInt(String::hashCode).sorted().distinct().toArray();
    for (int i = 0; i < named.length; i++) {
      gathered.add(MIX * named[i]);
      for (int j = 0; j < i; j++) {
        gathered.add(MIX * (MIX * named[i] + named[j]));
      }
    }
    return gathered.each();
  }
}
