package org.posrules.facts;

/**
 * That something was not given of a part of the shop of which other things were.
 *
 * @param fact its name in the contract, for example {@code commissionedOn}
 * @param subject which terminal or person; empty for the shop itself
 */
public record UnknownSignal(String fact, String subject) implements CareSignal {}
