package org.posrules.facts;

import org.posrules.facts.VersionSignal.Software;

/**
 * That newer software than a terminal's is known.
 *
 * @param of which software
 * @param versions how many newer ones the table knows, at least 1
 * @param subject which terminal
 */
public record BehindSignal(Software of, int versions, String subject) implements CareSignal {}
