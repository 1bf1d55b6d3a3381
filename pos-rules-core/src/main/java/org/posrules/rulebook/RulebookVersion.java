package org.posrules.rulebook;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which rules a diagnosis was made with.
 *
 * @param version as {@code rulebook.yaml} names it, for example {@code 2026.11.1}
 * @param digest {@code sha256:} and 64 hex digits over all files of the rulebook
 * @param overlays what lies over it, the lowest first; mostly empty
 */
public record RulebookVersion(String version, String digest, List<Overlay> overlays) {
  public RulebookVersion {
    overlays = List.copyOf(overlays);
  }

  /** Of a rulebook with nothing over it. */
  public RulebookVersion(String version, String digest) {
    this(version, digest, List.of());
  }

  /** The versions for a reader: {@code 2026.11.1 + shop-7}. */
  public String label() {
    return Stream.concat(Stream.of(version), overlays.stream().map(Overlay::label))
        .collect(Collectors.joining(" + "));
  }

  /**
   * A user's own files over a rulebook.
   *
   * @param version as its own {@code rulebook.yaml} names it; empty when it has none
   * @param digest {@code sha256:} and 64 hex digits over all its files
   */
  public record Overlay(String version, String digest) {
    private static final int SHORT = "sha256:".length() + 8;

    private String label() {
      return version.isEmpty() ? digest.substring(0, Math.min(SHORT, digest.length())) : version;
    }
  }
}
