package org.posrules;

/**
 * What to tell whom, in the asked language.
 *
 * @param cardholder polite; never says fraud, stolen, lost, suspicion, black list or balance
 * @param display one line for the terminal, at most 40 half-width cells
 * @param cashier what to do now
 * @param operations for the back office
 */
public record Messages(String cardholder, String display, String cashier, String operations) {}
