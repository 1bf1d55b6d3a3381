package org.posrules.store;

import java.time.Instant;
import java.util.Objects;

/**
 * What was done about an incident, which closes it. Immutable.
 *
 * @param fixedBy the action, by its id
 * @param fixed whether it helped
 * @param time when that was known
 */
public record Fix(String incidentId, String fixedBy, boolean fixed, Instant time) {
  public Fix {
    Objects.requireNonNull(incidentId, "incidentId");
    Objects.requireNonNull(fixedBy, "fixedBy");
    Objects.requireNonNull(time, "time");
  }
}
