package org.posrules.internal.rulebook;

import org.posrules.facts.Strength;

/**
 * What follows from how near a known wording is.
 *
 * @param right how often one so near was right on stories held back, 0 to 1
 * @param strength at most MEDIUM
 */
public record Likeness(double right, Strength strength) {}
