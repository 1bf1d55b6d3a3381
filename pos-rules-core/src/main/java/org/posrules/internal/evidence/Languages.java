package org.posrules.internal.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.posrules.internal.rulebook.Ideas;

/** Which languages a statement is spoken in; each is one bit of a number. Pure. */
final class Languages {
  /** English words stand in texts of every language. */
  private static final int ENGLISH = of("en");

  /** Those that share words by accident, for they share letters. */
  private static final int ALIKE =
      Stream.of("en", "de", "es", "fr", "pt", "it", "nl", "pl", "tr", "vi", "id")
          .mapToInt(Languages::of)
          .reduce(0, (a, b) -> a | b);

  private Languages() {}

  /** The bit of a language; none for one that the lexicon does not have. */
  static int of(String language) {
    int place = Ideas.LANGUAGES.indexOf(language);
    return place < 0 ? 0 : 1 << place;
  }

  /**
   * What was heard in a statement, without the words of languages that it is hardly spoken in: a
   * Portuguese word in a Spanish text is an accident.
   */
  static List<Named> spoken(List<Named> heard) {
    int[] counts = counts(heard, ALIKE);
    int most = Arrays.stream(counts).max().orElse(0);
    int strange = 0;
    for (int i = 0; i < counts.length; i++) {
      strange |= counts[i] * 2 < most ? 1 << i : 0;
    }
    List<Named> spoken = new ArrayList<>(heard.size());
    for (Named named : heard) {
      int likely = named.languages() & ~(strange & ALIKE);
      if (likely != 0) {
        spoken.add(named.in(likely));
      }
    }
    return spoken;
  }

  /** The languages that nearly as many of the words are of as of the one that most are of. */
  static List<Integer> mostSpoken(List<Named> heard) {
    int[] counts = counts(words(heard), -1);
    int most = Arrays.stream(counts).max().orElse(0);
    List<Integer> languages = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] * 3 > most * 2) {
        languages.add(1 << i);
      }
    }
    return languages;
  }

  /** Each word once: a name such as "Apple Pay" stands for several concepts. */
  private static List<Named> words(List<Named> heard) {
    List<Named> words = new ArrayList<>();
    for (Named named : heard) {
      int last = words.size() - 1;
      if (last >= 0 && words.get(last).isAt(named)) {
        words.set(last, named.in(named.languages() | words.get(last).languages()));
      } else {
        words.add(named);
      }
    }
    return words;
  }

  /** By the place of a language: how many of the words are of it. */
  private static int[] counts(List<Named> heard, int wanted) {
    int[] counts = new int[Ideas.LANGUAGES.size()];
    for (Named named : heard) {
      for (int left = named.languages() & wanted; left != 0; left &= left - 1) {
        counts[Integer.numberOfTrailingZeros(left)]++;
      }
    }
    return counts;
  }

  /** The languages that a text with this word may be spoken in, so far as the word tells. */
  static int open(Named word) {
    return (word.languages() & ENGLISH) == 0 ? word.languages() : -1;
  }
}
