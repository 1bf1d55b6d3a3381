package org.posrules.store;

import org.posrules.history.Dimension;

/** What incidents are counted by. */
public sealed interface By {

  /** Something that is concluded of an incident, or when it happened. */
  enum Kind implements By {
    CAUSE,
    CATEGORY,
    /** What was proven about the money. */
    PAYMENT,
    TERMINAL_MODEL,
    /** The hour on the clock of the place where it happened, as {@code 2026-11-28T14}. */
    HOUR,
    /** The date at the place where it happened, as {@code 2026-11-28}. */
    DAY
  }

  /** What incidents have in common. */
  record Place(Dimension dimension) implements By {}
}
