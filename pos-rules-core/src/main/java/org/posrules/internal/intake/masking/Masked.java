package org.posrules.internal.intake.masking;

/**
 * A text after masking. Immutable; safe to share.
 *
 * @param text the text in which nothing sensitive is left
 * @param changed whether something was masked, so that {@code text} differs from what came in
 */
public record Masked(String text, boolean changed) {}
