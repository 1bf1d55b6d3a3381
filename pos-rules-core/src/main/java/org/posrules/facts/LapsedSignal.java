package org.posrules.facts;

/**
 * That somebody was not trained in a topic that the work asks for, or so long ago that it must be
 * repeated.
 *
 * @param topic its name in the table of topics
 * @param role what the person does, for example {@code CASHIER}
 * @param subject which person
 */
public record LapsedSignal(String topic, String role, String subject) implements CareSignal {}
