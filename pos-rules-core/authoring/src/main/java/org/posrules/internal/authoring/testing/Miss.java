package org.posrules.internal.authoring.testing;

/**
 * One expectation that a diagnosis does not meet.
 *
 * @param what key of the words for it, for example {@code expect.top}
 * @param expected what the case says
 * @param got what the diagnosis says instead
 */
public record Miss(String what, String expected, String got) {}
