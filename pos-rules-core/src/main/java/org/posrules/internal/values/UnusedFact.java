package org.posrules.internal.values;

import java.util.List;

/**
 * A fact that was given and could not be used.
 *
 * @param field of the request; {@code codes/0} is the first of several codes
 * @param reason key of the words, after {@code note.}
 * @param values for the sentence, masked
 */
public record UnusedFact(String field, String reason, List<String> values) {
  public UnusedFact {
    values = List.copyOf(values);
  }

  public static UnusedFact of(String field, String reason, String... values) {
    return new UnusedFact(field, reason, List.of(values));
  }
}
