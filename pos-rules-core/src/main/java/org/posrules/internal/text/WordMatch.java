package org.posrules.internal.text;

/**
 * A word found.
 *
 * @param value what it stands for
 * @param begin the first of its tokens
 * @param end behind the last of its tokens
 */
public record WordMatch<V>(V value, int begin, int end) {}
