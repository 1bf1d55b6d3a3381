package org.posrules.internal.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The concepts that stand in one statement, in the order of the text. Immutable. */
final class Statement {
  private final List<Named> words;
  private final Set<String> concepts;
  private final List<Named> denials = new ArrayList<>(2);

  Statement(List<Named> words) {
    this.words = List.copyOf(words);
    this.concepts = new HashSet<>(2 * words.size());
    for (Named word : words) {
      concepts.add(word.concept());
      if (Denials.isOne(word)) {
        denials.add(word);
      }
    }
  }

  List<Named> words() {
    return words;
  }

  Set<String> concepts() {
    return concepts;
  }

  /** Whether the same words stand for one of these concepts too. */
  boolean isAt(Set<String> concepts, Named word) {
    return words.stream().anyMatch(one -> concepts.contains(one.concept()) && one.isAt(word));
  }

  /** Those words that can deny others. */
  List<Named> denials() {
    return denials;
  }
}
