package org.posrules.service.http;

import java.time.Duration;

/** How fast a body must come on average, once it has had time to begin. Pure. */
final class Pace {
  private static final long BEGINNING = Duration.ofSeconds(2).toNanos();
  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  private Pace() {}

  /** {@code rate}: bytes in a second. */
  static boolean isTooSlow(long bytes, long nanos, int rate) {
    return nanos > BEGINNING && (double) bytes * SECOND < (double) rate * nanos;
  }
}
