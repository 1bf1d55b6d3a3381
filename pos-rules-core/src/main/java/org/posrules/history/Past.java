package org.posrules.history;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered that a transaction has something in common with, from before it. Immutable.
 *
 * @param recurrences incidents, counted by cause, by what they share and by how long ago
 * @param rhythms what comes up at the same terminal at regular intervals
 * @param lastSuccess when a transaction at the same terminal last succeeded; null when not known
 * @param outages that go on at the transaction's time and concern it
 * @param experience what has helped before
 */
public record Past(
    List<Recurrence> recurrences,
    List<Rhythm> rhythms,
    @Nullable Instant lastSuccess,
    List<Outage> outages,
    Experience experience) {
  /** That nothing is remembered. */
  public static final Past NONE = new Past(List.of(), List.of(), null, List.of(), Experience.NONE);

  public Past {
    recurrences = List.copyOf(recurrences);
    rhythms = List.copyOf(rhythms);
    outages = List.copyOf(outages);
    Objects.requireNonNull(experience, "experience");
  }

  /** A past of incidents alone. */
  public static Past of(List<Recurrence> recurrences) {
    return new Past(recurrences, List.of(), null, List.of(), Experience.NONE);
  }

  /** How many incidents of this cause there were at the same terminal within the last hour. */
  public int recentSame(String cause) {
    return recurrences.stream()
        .filter(past -> past.cause().equals(cause))
        .filter(past -> past.common() == Dimension.TERMINAL && past.within() == Window.HOUR)
        .mapToInt(Recurrence::incidents)
        .sum();
  }
}
