package org.posrules.history;

import java.time.Duration;

/** How long ago at most. */
public enum Window {
  HOUR(Duration.ofHours(1)),
  DAY(Duration.ofDays(1)),
  WEEK(Duration.ofDays(7));

  private final Duration length;

  Window(Duration length) {
    this.length = length;
  }

  public Duration length() {
    return length;
  }
}
