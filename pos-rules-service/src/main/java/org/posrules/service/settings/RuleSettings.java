package org.posrules.service.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.posrules.rulebook.TrustedKeys;
import org.posrules.service.rulebooks.Rules;

/**
 * Which rules the service works with. Immutable.
 *
 * @param folder a whole rulebook to use instead of the bundled one
 * @param overlays folders over it, the lowest first
 * @param built a signed rulebook to use instead
 * @param trusted public keys that it may be signed with
 * @param leastSequence the lowest sequence number that it may have
 * @param watched whether changes are loaded while the service runs
 * @param state folder in which the last good rulebook is kept
 */
public record RuleSettings(
    Optional<Path> folder,
    List<Path> overlays,
    Optional<Path> built,
    List<Path> trusted,
    OptionalLong leastSequence,
    boolean watched,
    Optional<Path> state) {
  public RuleSettings {
    overlays = List.copyOf(overlays);
    trusted = List.copyOf(trusted);
  }

  /**
   * What they name, whether it is there or not.
   *
   * @throws org.posrules.rulebook.RulebookException if a key cannot be read
   */
  public Rules rules() {
    return new Rules(base(), overlays);
  }

  private Rules.Base base() {
    if (built.isPresent()) {
      TrustedKeys keys = TrustedKeys.read(trusted.toArray(Path[]::new));
      return new Rules.File(
          built.get(), leastSequence.isPresent() ? keys.atLeast(leastSequence.getAsLong()) : keys);
    }
    return folder.<Rules.Base>map(Rules.Folder::new).orElseGet(Rules.Bundled::new);
  }
}
