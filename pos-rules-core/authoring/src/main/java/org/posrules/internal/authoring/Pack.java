package org.posrules.internal.authoring;

import java.util.Locale;
import org.posrules.FaultCategory;
import org.posrules.Outcome;

/** What the category of a cause may be: where a fault lies, or why there is none. */
enum Pack {
  HARDWARE(FaultCategory.HARDWARE, Outcome.DIAGNOSED),
  SOFTWARE(FaultCategory.SOFTWARE, Outcome.DIAGNOSED),
  NETWORK(FaultCategory.NETWORK, Outcome.DIAGNOSED),
  SECURITY(FaultCategory.SECURITY, Outcome.DIAGNOSED),
  BUSINESS(FaultCategory.BUSINESS, Outcome.DIAGNOSED),
  NO_FAULT(FaultCategory.UNKNOWN, Outcome.NO_FAULT),
  OUT_OF_SCOPE(FaultCategory.UNKNOWN, Outcome.OUT_OF_SCOPE);

  private final FaultCategory category;
  private final Outcome outcome;

  Pack(FaultCategory category, Outcome outcome) {
    this.category = category;
    this.outcome = outcome;
  }

  FaultCategory category() {
    return category;
  }

  Outcome outcome() {
    return outcome;
  }

  /** The folder of its causes. */
  String folder() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
