package org.posrules.internal.rulebook;

import java.util.Set;

/**
 * What a pattern asks for: one of several concepts, said to be so or not to be so.
 *
 * @param concepts of which one must stand
 */
public record Need(Set<String> concepts, Said said) {

  /** How a concept must be said. */
  public enum Said {
    /** {@code READ}: "read", and not "not read". */
    SO,
    /** {@code NOT READ}: "cannot read", "failed to read", "read error". */
    NOT,
    /** {@code NO PAPER}: "no paper", "paper missing". */
    NO
  }

  public Need {
    concepts = Set.copyOf(concepts);
  }
}
