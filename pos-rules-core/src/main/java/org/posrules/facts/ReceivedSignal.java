package org.posrules.facts;

import java.util.List;

/**
 * A text or code that was given, whether or not anything in it was understood.
 *
 * @param field {@code errorText}, {@code responseCode}, or {@code codes/0} and so on
 * @param understood whether a row of the tables or the lexicon explains any of it
 */
public record ReceivedSignal(String field, boolean understood) implements Signal {
  @Override
  public List<String> facts() {
    return List.of(field);
  }
}
