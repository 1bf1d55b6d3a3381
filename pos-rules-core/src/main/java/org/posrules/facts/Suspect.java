package org.posrules.facts;

/**
 * A cause that the findings left under suspicion, or, where they left none, {@code UNRECOGNISED}
 * and the causes by which nothing has failed; remedy rules match it.
 *
 * @param cause name of its file, as in {@code HOST_TIMEOUT}
 * @param rank from 1, most likely first
 */
public record Suspect(String cause, int rank) {}
