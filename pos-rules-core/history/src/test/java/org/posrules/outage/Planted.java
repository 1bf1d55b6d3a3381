package org.posrules.outage;

import java.time.Instant;
import org.posrules.history.Dimension;
import org.posrules.history.Occasion;
import org.posrules.history.Outage;

/**
 * A fault that a simulated day has.
 *
 * @param share of the transactions that it makes fail
 */
record Planted(Dimension dimension, String entity, Instant from, Instant until, double share) {
  /** How long after its end an outage may still be noticed as this one. */
  private static final long SLACK_SECONDS = 180;

  boolean hits(Occasion occasion) {
    Instant time = occasion.time().toInstant();
    return !time.isBefore(from)
        && time.isBefore(until)
        && occasion.at(dimension).filter(entity::equals).isPresent();
  }

  boolean isMeantBy(Outage outage) {
    return outage.dimension() == dimension
        && outage.entity().equals(entity)
        && !outage.noticed().isBefore(from)
        && outage.noticed().isBefore(until.plusSeconds(SLACK_SECONDS));
  }
}
