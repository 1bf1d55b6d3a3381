package org.posrules.facts;

/**
 * That a fact is as a row of the table of states has it.
 *
 * @param finding what the row names
 * @param severity how long it may wait, as the row says
 * @param fact its name in the contract, for example {@code defaultPasswords}
 * @param value as in the contract; empty where the row is about a fact that was not given
 * @param subject which terminal or person; empty for the shop itself
 */
public record NotableSignal(
    String finding, Severity severity, String fact, String value, String subject)
    implements CareRow {}
