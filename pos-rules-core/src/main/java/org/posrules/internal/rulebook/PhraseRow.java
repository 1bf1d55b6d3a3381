package org.posrules.internal.rulebook;

import org.posrules.facts.Strength;

/**
 * A phrase of the lexicon.
 *
 * @param cause the signal when it is a cause's name, else empty
 * @param row file and phrase, as explanations name it
 */
public record PhraseRow(
    String phrase,
    String signal,
    String cause,
    Strength strength,
    String language,
    String example,
    String row) {}
