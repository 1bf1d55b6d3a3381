package org.posrules.facts;

/**
 * When something was last done, or ends.
 *
 * @param fact its name in the contract, for example {@code lastCleaning}
 * @param daysAgo whole days before the day of the assessment; below 0 for what lies ahead
 * @param subject which terminal or person; empty for the shop itself
 */
public record DateSignal(String fact, int daysAgo, String subject) implements CareSignal {}
