package org.posrules.service.access;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Who may use the service. Immutable.
 *
 * @param keys file with the hashed keys; empty: nobody is asked for one
 * @param rate requests a second for each caller, 0 for any number
 * @param burst so many at once before the rate counts, at least 1
 * @param tls how connections are encrypted; empty: not at all
 * @param origins of pages that may call from a browser, such as {@code https://till.example}
 */
public record AccessSettings(
    Optional<Path> keys, int rate, int burst, Optional<Tls> tls, Set<String> origins) {
  public AccessSettings {
    origins = Set.copyOf(origins);
  }

  /** Everybody may, as often as they like, over connections that are not encrypted. */
  public static AccessSettings open() {
    return new AccessSettings(Optional.empty(), 0, 1, Optional.empty(), Set.of());
  }

  /**
   * PEM files of an encrypted connection; read again when they change.
   *
   * @param certificate the chain, the server's own first
   * @param key its private key, PKCS 8
   * @param clientAuthority of the certificates that clients must show; empty: they need none
   */
  public record Tls(Path certificate, Path key, Optional<Path> clientAuthority) {}
}
