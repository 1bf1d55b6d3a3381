package org.posrules.internal.authoring;

import java.util.Map;
import org.posrules.rulebook.Cause;

/**
 * What holds under every rulebook, whatever it says.
 *
 * @param files the proofs of the core, and the words that they rest on
 * @param causes those of the bundled rulebook; none where that is being built
 */
public record Floor(RulebookFiles files, Map<String, Cause> causes) {
  public Floor {
    causes = Map.copyOf(causes);
  }
}
