package org.posrules.internal.rulebook;

/** What is said of a cause in one language. */
public record CauseText(
    String summary, String cardholder, String display, String cashier, String operations) {}
