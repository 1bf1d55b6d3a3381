package org.posrules.json.problems;

/**
 * Why bytes are not JSON.
 *
 * @param offset bytes before the fault, from 0
 * @param line from 1
 * @param column characters, from 1
 * @param detail what is wrong there; never a piece of the text
 */
public record Malformed(long offset, int line, int column, String detail) {}
