package org.posrules.internal.values;

/**
 * What failed again and again at a terminal.
 *
 * @param terminal its id
 * @param cause of those incidents
 * @param incidents how many within a week
 */
public record Recurring(String terminal, String cause, int incidents) {}
