package org.posrules.internal.values;

/**
 * One thing that says something about the money.
 *
 * @param key what it was read from, for example {@code requestSent=false}
 * @param english the sentence for the reader
 * @param chinese the same
 */
public record Proof(Says says, String key, String english, String chinese) {}
