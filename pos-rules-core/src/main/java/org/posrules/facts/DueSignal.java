package org.posrules.facts;

/**
 * That a task of the table of routines is overdue.
 *
 * @param finding what the row names
 * @param severity how long it may wait, as the row says
 * @param fact the date it goes by, for example {@code lastCleaning}
 * @param daysAgo how long ago that was, in whole days
 * @param everyDays how long it may be ago, less than that
 * @param subject which terminal or person; empty for the shop itself
 */
public record DueSignal(
    String finding, Severity severity, String fact, int daysAgo, int everyDays, String subject)
    implements CareRow {}
