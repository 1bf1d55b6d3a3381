package org.posrules.facts;

/** That a phrase belongs to a family by its name. */
public record PhraseOf(String family, PhraseSignal signal) implements RowOf {}
