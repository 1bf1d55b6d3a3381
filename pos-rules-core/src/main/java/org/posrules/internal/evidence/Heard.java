package org.posrules.internal.evidence;

import java.util.List;
import org.posrules.internal.evidence.Meaning.Concept;
import org.posrules.internal.evidence.Meaning.Wording;
import org.posrules.internal.text.WordMatch;

/**
 * What the words of a text stand for; of those that overlap, in each list the longest.
 *
 * @param wordings fixed ones that are not denied
 * @param faults concepts of faults, within one statement each
 * @param money concepts of the money, within one statement each, and not denied in it
 */
record Heard(
    List<WordMatch<Wording>> wordings,
    List<WordMatch<Concept>> faults,
    List<WordMatch<Concept>> money) {
  Heard {
    wordings = List.copyOf(wordings);
    faults = List.copyOf(faults);
    money = List.copyOf(money);
  }
}
