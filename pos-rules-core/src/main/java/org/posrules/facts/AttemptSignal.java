package org.posrules.facts;

import java.util.List;

/**
 * Which try of the same payment this was.
 *
 * @param number at least 1
 */
public record AttemptSignal(int number) implements Signal {

  /** Whether the same payment was tried before. */
  public boolean repeated() {
    return number > 1;
  }

  @Override
  public List<String> facts() {
    return List.of("attempt");
  }
}
