package org.posrules.rulebook;

/**
 * One DRL rule, as its header states it.
 *
 * @param id for example {@code NET-014}
 * @param status {@code stable}, {@code experimental} or {@code deprecated}
 * @param source where the fact of the trade comes from
 * @param english the author's sentence for the reader
 * @param chinese the same in Chinese
 */
public record RuleInfo(String id, String status, String source, String english, String chinese) {}
