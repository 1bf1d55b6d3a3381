package org.posrules.internal.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which languages a statement is spoken in. Pure. */
final class Languages {
  /** English words stand in texts of every language. */
  private static final String ENGLISH = "en";

  /** Those that share words by accident, for they share letters. */
  private static final Set<String> ALIKE =
      Set.of("en", "de", "es", "fr", "pt", "it", "nl", "pl", "tr", "vi", "id");

  private Languages() {}

  /**
   * What was heard in a statement, without the words of languages that it is hardly spoken in: a
   * Portuguese word in a Spanish text is an accident.
   *
   * @param heard concepts, and the languages of the words that stand for them
   */
  static List<Named> spoken(Map<Named, Set<String>> heard) {
    Map<String, Integer> words = new HashMap<>();
    heard.values().forEach(some -> some.forEach(one -> words.merge(one, 1, Integer::sum)));
    int most = ALIKE.stream().mapToInt(one -> words.getOrDefault(one, 0)).max().orElse(0);
    List<Named> spoken = new ArrayList<>();
    heard.forEach(
        (named, languages) -> {
          Set<String> likely = new HashSet<>(languages);
          likely.removeIf(one -> ALIKE.contains(one) && words.getOrDefault(one, 0) * 2 < most);
          if (!likely.isEmpty()) {
            spoken.add(named.in(likely));
          }
        });
    return spoken;
  }

  /** Whether the words may be of one language. */
  static boolean isOne(Set<Named> words) {
    Set<String> common = new HashSet<>(Set.of(ENGLISH));
    for (Named named : words) {
      if (!named.languages().contains(ENGLISH)) {
        if (common.remove(ENGLISH)) {
          common.addAll(named.languages());
        }
        common.retainAll(named.languages());
      }
    }
    return !common.isEmpty();
  }
}
