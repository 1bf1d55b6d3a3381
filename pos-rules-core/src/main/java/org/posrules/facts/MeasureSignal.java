package org.posrules.facts;

/**
 * How much something is.
 *
 * @param fact its name in the contract, for example {@code batteryHealth}
 * @param value in the unit of the contract: per cent, pieces, or units of the shop's currency
 * @param subject which terminal or person; empty for the shop itself
 */
public record MeasureSignal(String fact, double value, String subject) implements CareSignal {}
