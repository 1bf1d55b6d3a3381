package org.posrules.service.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.posrules.store.Query;

/**
 * The time that a report is about. Immutable.
 *
 * @param from where it begins
 * @param before where it ends; later than {@code from}
 * @param zone whose clock the report shows
 */
public record Span(Instant from, Instant before, ZoneId zone) {
  public Span {
    if (!from.isBefore(before)) {
      throw new IllegalArgumentException("a report ends after it begins");
    }
  }

  /** Just as long, and ends where this one begins. */
  Span previous() {
    long seconds = Math.max(1, from.until(before, ChronoUnit.SECONDS));
    return new Span(from.minusSeconds(seconds), from, zone);
  }

  /** The incidents in it. */
  Query incidents() {
    return Query.all().between(from, before);
  }
}
