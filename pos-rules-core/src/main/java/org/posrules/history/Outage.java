package org.posrules.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which far more transactions failed for technical reasons than usual, in one place that
 * they share. Immutable.
 *
 * @param id no two outages have the same; a later word on the same outage has the same
 * @param dimension what those that fail have in common
 * @param entity which one, by the caller's name for it
 * @param since when it began, not when it was noticed
 * @param noticed when it was noticed
 * @param until when it ended; null while it goes on
 * @param trials transactions counted since it began, retries of the same sale as one
 * @param failures how many of them failed
 * @param expected how many of them would usually have failed
 * @param terminals at how many terminals they failed, at least 1
 * @param cause the commonest one of the failures
 */
public record Outage(
    String id,
    Dimension dimension,
    String entity,
    Instant since,
    Instant noticed,
    @Nullable Instant until,
    int trials,
    int failures,
    double expected,
    int terminals,
    String cause) {

  /** Whether it is where that took place. */
  public boolean concerns(Occasion occasion) {
    return occasion.at(dimension).filter(entity::equals).isPresent();
  }

  /** What and since when; the name of the place stays out of logs. */
  @Override
  public String toString() {
    return "Outage[" + id + ", " + dimension + ", " + since + "]";
  }
}
