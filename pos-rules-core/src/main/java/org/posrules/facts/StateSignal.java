package org.posrules.facts;

/**
 * How something is. A fact with several values has a signal of each.
 *
 * @param fact its name in the contract, for example {@code keptAt}
 * @param value as in the contract, {@code true} and {@code false} as texts
 * @param subject which terminal or person; empty for the shop itself
 */
public record StateSignal(String fact, String value, String subject) implements CareSignal {}
