package org.posrules.internal.evidence;

import java.util.List;
import java.util.Set;
import org.posrules.facts.PhraseSignal;

/**
 * What the words of a text say. Immutable.
 *
 * @param unheard how many of them stand for no concept and in no wording; numbers do not count, and
 *     two Chinese characters are one word
 * @param untold how many of them have no part in what was found, counted in the same way
 * @param more at how many places a concept is named beside phrases that name no cause; 0 where one
 *     names a cause, and does not only hint at it
 * @param concepts those that are named
 * @param places at how many places one is named
 * @param codes what is called a code
 */
public record Words(
    List<PhraseSignal> phrases,
    int unheard,
    int untold,
    int more,
    Set<String> concepts,
    int places,
    SpokenCodes codes) {
  static final Words NONE = new Words(List.of(), 0, 0, 0, Set.of(), 0, SpokenCodes.NONE);

  public Words {
    phrases = List.copyOf(phrases);
    concepts = Set.copyOf(concepts);
  }
}
