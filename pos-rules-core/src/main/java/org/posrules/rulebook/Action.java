package org.posrules.rulebook;

import org.posrules.ActingParty;

/**
 * Something that can be done.
 *
 * @param id SCREAMING_SNAKE
 * @param party who does it
 * @param minutes typical time until its result is known, at least 1
 */
public record Action(String id, ActingParty party, int minutes) {}
