package org.posrules.facts;

/**
 * That a signal belongs to a family of {@code tables/families.csv}; it has one for each of its
 * families that a rule of its kind asks for. A rule that matches it rests on the signal.
 */
public sealed interface Member permits RowOf, HistoryOf {

  /** Name of the family, for example {@code CARD_NOT_READ}. */
  String family();

  /** What belongs to it. */
  Signal signal();
}
