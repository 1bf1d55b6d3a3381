package org.posrules.facts;

import java.util.List;

/**
 * A program reported the failure, not a terminal's display and not a person: whoever looks the
 * payment up can do so by the payment service's interface.
 *
 * @param field of the request that shows it
 */
public record ProgramSignal(String field) implements Signal {
  @Override
  public List<String> facts() {
    return List.of(field);
  }
}
