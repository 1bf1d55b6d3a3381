package org.posrules.facts;

/**
 * A signal that a row of the tables about shops explains on its own. One generic rule turns each
 * into a concern; a rule asks for the fact itself when a second one changes what it means.
 */
public sealed interface CareRow extends CareSignal permits DueSignal, NotableSignal {

  /** The finding that the row names. */
  String finding();

  /** How long it may wait, as the row says. */
  Severity severity();
}
