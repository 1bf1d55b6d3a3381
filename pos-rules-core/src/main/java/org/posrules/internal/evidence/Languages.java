package org.posrules.internal.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.posrules.internal.rulebook.Ideas;

/** Which languages a statement is spoken in; each is one bit of a number. Pure. */
final class Languages {
  /** English words stand in texts of every language. */
  private static final int ENGLISH = of("en");

  /** Those that share words by accident, for they share letters. */
  private static final List<Integer> ALIKE =
      Stream.of("en", "de", "es", "fr", "pt", "it", "nl", "pl", "tr", "vi", "id")
          .map(Languages::of)
          .toList();

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
    int most = ALIKE.stream().mapToInt(language -> count(heard, language)).max().orElse(0);
    int strange = 0;
    for (int language : ALIKE) {
      strange |= count(heard, language) * 2 < most ? language : 0;
    }
    List<Named> spoken = new ArrayList<>(heard.size());
    for (Named named : heard) {
      int likely = named.languages() & ~strange;
      if (likely != 0) {
        spoken.add(named.in(likely));
      }
    }
    return spoken;
  }

  /** The languages that nearly as many of the words are of as of the one that most are of. */
  static List<Integer> mostSpoken(List<Named> heard) {
    List<Integer> all = Ideas.LANGUAGES.stream().map(Languages::of).toList();
    int most = all.stream().mapToInt(language -> count(heard, language)).max().orElse(0);
    return all.stream().filter(language -> count(heard, language) * 3 > most * 2).toList();
  }

  private static int count(List<Named> heard, int language) {
    int count = 0;
    for (Named named : heard) {
      count += (named.languages() & language) == 0 ? 0 : 1;
    }
    return count;
  }

  /** The languages that a text with this word may be spoken in, so far as the word tells. */
  static int open(Named word) {
    return (word.languages() & ENGLISH) == 0 ? word.languages() : -1;
  }
}
