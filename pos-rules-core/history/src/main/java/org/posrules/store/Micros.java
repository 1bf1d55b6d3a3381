package org.posrules.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;

/** Instants as microseconds since 1970, from 0001 to 9999; what lies outside counts as the edge. */
final class Micros {
  /** So many to a day of UTC. */
  static final long PER_DAY = TimeUnit.DAYS.toMicros(1);

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

  private Micros() {}

  static long of(Instant time) {
    Instant kept = time.isBefore(FIRST) ? FIRST : time.isAfter(LAST) ? LAST : time;
    return TimeUnit.SECONDS.toMicros(kept.getEpochSecond())
        + TimeUnit.NANOSECONDS.toMicros(kept.getNano());
  }

  static Instant instant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }
}
