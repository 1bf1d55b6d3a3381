package org.posrules.facts;

import java.util.List;

/**
 * A text or code that was given, whether or not anything in it was understood.
 *
 * @param field {@code errorText}, {@code responseCode}, or {@code codes/0} and so on
 * @param understood whether a row of the tables or the lexicon explains any of it
 * @param unheard how many words of a text mean nothing to the lexicon; two Chinese characters are
 *     one word, numbers and what is given as a code do not count
 * @param untold how many words of a text have no part in anything that was found in it, counted in
 *     the same way, but without unheard ones in other statements; with none, it says nothing else
 * @param asks whether a question mark stands in a text
 */
public record ReceivedSignal(
    String field, boolean understood, int unheard, int untold, boolean asks) implements Signal {

  /** A code: nothing of it can be unheard or untold, and it asks nothing. */
  public static ReceivedSignal ofCode(String field, boolean understood) {
    return new ReceivedSignal(field, understood, 0, 0, false);
  }

  @Override
  public List<String> facts() {
    return List.of(field);
  }
}
