package org.posrules.internal.rulebook;

/** The probability, above 0 and below 1, that an action cures a cause. */
public record RemedyRow(String cause, String action, double probability) {}
