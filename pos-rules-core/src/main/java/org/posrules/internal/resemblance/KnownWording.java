package org.posrules.internal.resemblance;

/**
 * A wording whose meaning is known.
 *
 * @param words as an example, a fixed wording or the meaning in a table has them
 * @param cause what it means; empty when it means no cause, and then it speaks for silence
 */
record KnownWording(String words, String cause) {}
