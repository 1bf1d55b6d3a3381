package org.posrules.rulebook;

/**
 * Which rules a diagnosis was made with.
 *
 * @param version as {@code rulebook.yaml} names it, for example {@code 2026.11.1}
 * @param digest {@code sha256:} and 64 hex digits over all files of the rulebook
 */
public record RulebookVersion(String version, String digest) {}
