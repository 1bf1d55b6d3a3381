package org.posrules.facts;

/**
 * Something observed about how a shop is set up. Immutable; safe to share. What was not given of a
 * part that was given is an {@link UnknownSignal}.
 */
public sealed interface CareSignal
    permits DateSignal,
        StateSignal,
        MeasureSignal,
        UnknownSignal,
        BehindSignal,
        RecurringSignal,
        RecurringOf,
        CareRow,
        LapsedSignal,
        PlanSignal,
        PaperSignal {

  /** Which terminal or person, as the shop calls it; empty for the shop itself. */
  String subject();
}
