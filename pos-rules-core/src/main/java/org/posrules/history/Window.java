package org.posrules.history;

import java.time.Duration;

/** How long ago at most. */
public enum Window {
  HOUR(Duration.ofHours(1)),
  DAY(Duration.ofDays(1)),
  WEEK(Duration.ofDays(7));

  private final Duration length;
  private final long millis;

  Window(Duration length) {
    this.length = length;
    this.millis = length.toMillis();
  }

  public Duration length() {
    return length;
  }

  long millis() {
    return millis;
  }
}
