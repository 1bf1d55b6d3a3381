package org.posrules.internal.rulebook.care;

/**
 * What is said of a finding in one language.
 *
 * @param summary one sentence
 * @param why what it may come to
 */
public record MatterText(String summary, String why) {}
