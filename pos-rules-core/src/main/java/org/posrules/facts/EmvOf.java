package org.posrules.facts;

/** That a bit or value of an EMV result belongs to a family by its cause. */
public record EmvOf(String family, EmvSignal signal) implements RowOf {}
