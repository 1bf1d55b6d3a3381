package org.posrules.facts;

/**
 * That a paper is not at hand that acquirers of the country ask this kind of merchant for.
 *
 * @param paper its name in the table of papers
 * @param subject always empty: the shop itself
 */
public record PaperSignal(String paper, String subject) implements CareSignal {}
