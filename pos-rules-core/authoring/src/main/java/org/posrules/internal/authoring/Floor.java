package org.posrules.internal.authoring;

import java.util.Map;
import org.posrules.rulebook.Cause;
import org.posrules.rulebook.CodeRow;

/**
 * What holds under every rulebook, whatever it says.
 *
 * @param files the proofs of the core, and the words that they rest on
 * @param causes those of the bundled rulebook; none where that is being built
 * @param codes its codes by scheme; none there either
 */
public record Floor(
    RulebookFiles files, Map<String, Cause> causes, Map<String, Map<String, CodeRow>> codes) {
  public Floor {
    causes = Map.copyOf(causes);
    codes = Map.copyOf(codes);
  }

  /** That of a core which has no rulebook yet. */
  public static Floor of(RulebookFiles files) {
    return new Floor(files, Map.of(), Map.of());
  }
}
