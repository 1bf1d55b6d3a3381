package org.posrules.facts;

/**
 * That payments failed again and again at a terminal of a cause that belongs to a family of {@code
 * tables/families.csv}.
 *
 * @param family its name; it stands first, and one only
 * @param cause of those incidents
 * @param incidents how many within a week, at least 3
 * @param subject which terminal
 */
public record RecurringOf(String family, String cause, int incidents, String subject)
    implements CareSignal {}
