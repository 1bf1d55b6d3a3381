package org.posrules.facts;

/**
 * A signal that a table row explains on its own. One generic rule turns each row into a finding; a
 * rule of a pack matches the row's kind by name when a second fact changes what it means.
 */
public sealed interface Row extends Signal
    permits CodeSignal, PhraseSignal, DeviceSignal, EmvSignal {

  /** The cause that the row names; empty when the row speaks only together with other facts. */
  String cause();

  /** How strongly the row speaks for its cause. */
  Strength strength();

  /** Where the row stands, as {@code table/key}: its id in explanations. */
  String row();
}
