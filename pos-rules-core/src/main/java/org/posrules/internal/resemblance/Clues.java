package org.posrules.internal.resemblance;

import java.util.Collection;
import java.util.Set;

/**
 * What of a text tells its topic: the concepts that it names, and each two of them, which say
 * together what neither says alone. They are the same in every language and whatever words stand
 * around them; words of their own told more of reports in the same form, and made the answer hang
 * on the wrapping. Each is a number; that two are one by accident is too rare to matter. Pure.
 */
final class Clues {
  /**
   * How the money stands says what to do about it and nothing of what has failed; in Chinese a
   * debit names more of these than in English.
   */
  static final Set<String> MONEY =
      Set.of(
          "DEBITED",
          "MONEY_TAKEN",
          "TAKEN",
          "CHARGED",
          "NOT_CHARGED",
          "NO_DEBIT",
          "NO_MONEY",
          "COLLECT");

  private static final int MIX = 0x01000193;

  private Clues() {}

  /** Each clue once, in rising order. */
  static int[] of(Collection<String> concepts) {
    Gathered gathered = new Gathered();
    int[] named =
        concepts.stream()
            .filter(concept -> !MONEY.contains(concept))
            .mapToInt(String::hashCode)
            .sorted()
            .distinct()
            .toArray();
    for (int i = 0; i < named.length; i++) {
      gathered.add(MIX * named[i]);
      for (int j = 0; j < i; j++) {
        gathered.add(MIX * (MIX * named[i] + named[j]));
      }
    }
    return gathered.each();
  }
}
