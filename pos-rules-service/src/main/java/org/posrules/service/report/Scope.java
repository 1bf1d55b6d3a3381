package org.posrules.service.report;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.posrules.history.Dimension;
import org.posrules.history.Outage;
import org.posrules.masking.Masking;
import org.posrules.store.Query;

/**
 * What a report is about: a time, and a place or everywhere. Immutable.
 *
 * @param from where it begins
 * @param before where it ends; later than {@code from}
 * @param zone whose clock the report shows
 * @param places where: at each of them, so a terminal of a shop; everywhere when there are none;
 *     what may be a card number in an id is masked, as it was when it was kept
 */
public record Scope(Instant from, Instant before, ZoneId zone, Map<Dimension, String> places) {
  /** Ten years: each day of it may be told of. */
  public static final Duration LONGEST = Duration.ofDays(3_660);

  public Scope {
    if (from.isBefore(before.minus(LONGEST))) {
      throw new IllegalArgumentException("a report is about 3660 days at most");
    }
    if (!from.isBefore(before)) {
      throw new IllegalArgumentException("a report ends after it begins");
    }
    places =
        places.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, place -> Masking.mask(place.getValue()).text()));
  }

  /** Everywhere. */
  public Scope(Instant from, Instant before, ZoneId zone) {
    this(from, before, zone, Map.of());
  }

  /** Just as long, and ends where this one begins. */
  Scope previous() {
    long seconds = Math.max(1, from.until(before, ChronoUnit.SECONDS));
    return new Scope(from.minusSeconds(seconds), from, zone, places);
  }

  /** The incidents in it. */
  Query incidents() {
    Query query = Query.all().between(from, before);
    for (Map.Entry<Dimension, String> place : new TreeMap<>(places).entrySet()) {
      query = query.at(place.getKey(), place.getValue());
    }
    return query;
  }

  /** Whether the outage may have been felt there: it is of none of the same kind elsewhere. */
  boolean mayFeel(Outage outage) {
    return places.getOrDefault(outage.dimension(), outage.entity()).equals(outage.entity());
  }
}
