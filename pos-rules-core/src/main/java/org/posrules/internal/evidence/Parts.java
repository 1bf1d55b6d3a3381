package org.posrules.internal.evidence;

import java.util.List;
import org.posrules.internal.evidence.Meaning.Concept;
import org.posrules.internal.text.Reading;
import org.posrules.internal.text.WordMatch;

/**
 * The parts of a text: as cut by its signs, and before an "after" that stands behind what it is
 * said of (更新|后…), where other languages have a comma. The word itself goes with what came
 * afterwards, for that is what it may change. Immutable.
 */
final class Parts {
  private static final String AFTER = "AFTER";

  /** The last sign of such a word. */
  private static final String BEHIND = "后";

  private final Reading text;

  /** By token: how many such words have begun. */
  private final int[] cuts;

  Parts(Reading text, List<WordMatch<Concept>> heard) {
    this.text = text;
    this.cuts = new int[text.tokens().size()];
    for (WordMatch<Concept> match : heard) {
      if (isBehind(match)) {
        cuts[match.begin()] = 1;
      }
    }
    for (int token = 1; token < cuts.length; token++) {
      cuts[token] += cuts[token - 1];
    }
  }

  private boolean isBehind(WordMatch<Concept> match) {
    return match.value().name().equals(AFTER)
        && text.tokens().get(match.end() - 1).word().equals(BEHIND);
  }

  /** The number of the part that a token stands in; both grow along the text. */
  int of(int token) {
    return cuts[token] + text.part(token);
  }
}
