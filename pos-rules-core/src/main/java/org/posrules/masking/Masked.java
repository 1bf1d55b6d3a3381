package org.posrules.masking;

/**
 * One part of a text that was masked: what it was and where it stood, never what it said.
 *
 * @param kind what it was
 * @param begin index of its first character in the text as it was before
 * @param end index after its last character there, greater than {@code begin}
 */
public record Masked(SensitiveKind kind, int begin, int end) {}
