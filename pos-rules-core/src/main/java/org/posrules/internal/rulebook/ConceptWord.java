package org.posrules.internal.rulebook;

/**
 * A word, or a group of words, that stands for a concept.
 *
 * @param word as the lexicon writes it; {@code connect*} is every word that begins so
 * @param language that it is a word of
 */
public record ConceptWord(String word, String concept, String language) {}
