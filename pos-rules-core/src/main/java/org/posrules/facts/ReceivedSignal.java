package org.posrules.facts;

import java.util.List;

/**
 * A text or code that was given, whether or not anything in it was understood.
 *
 * @param field {@code errorText}, {@code responseCode}, or {@code codes/0} and so on
 * @param understood whether a row of the tables or the lexicon explains any of it
 * @param unheard how many words of a text mean nothing to the lexicon; two Chinese characters are
 *     one word, numbers and what is given as a code do not count
 */
public record ReceivedSignal(String field, boolean understood, int unheard) implements Signal {
  @Override
  public List<String> facts() {
    return List.of(field);
  }
}
