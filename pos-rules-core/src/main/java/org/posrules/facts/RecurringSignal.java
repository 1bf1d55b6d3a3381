package org.posrules.facts;

/**
 * That payments failed of one cause again and again at a terminal.
 *
 * @param cause of those incidents
 * @param topic of the training that guards against it, a name in the table of topics; empty: none
 * @param incidents how many within a week, at least 3
 * @param subject which terminal
 */
public record RecurringSignal(String cause, String topic, int incidents, String subject)
    implements CareSignal {}
