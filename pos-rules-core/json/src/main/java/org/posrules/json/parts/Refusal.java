package org.posrules.json.parts;

/**
 * What is said of a value that is not taken.
 *
 * @param code stable name of the kind of problem
 * @param detail what is asked for, for a person
 */
public record Refusal(String code, String detail) {}
