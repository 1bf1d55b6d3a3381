package org.posrules.internal.evidence;

import java.util.BitSet;

/**
 * Which words of a text are understood as faults; what else is said of the money may be more.
 *
 * @param causes tokens of what surely names a cause
 * @param refusals tokens of what tells that somebody refused the payment for good
 * @param unconnected tokens of what tells that no connection came about
 */
record Explained(BitSet causes, BitSet refusals, BitSet unconnected) {}
