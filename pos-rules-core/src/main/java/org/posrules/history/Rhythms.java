package org.posrules.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds what comes up at regular intervals. Pure. */
final class Rhythms {
  /** Three in a row at the same distance, and the transaction at it again, are hardly chance. */
  private static final int LEAST = 3;

  /** Tries that follow each other this closely are one occurrence. */
  private static final Duration TOGETHER = Duration.ofMinutes(5);

  /** What runs more seldom would need weeks to be noticed. */
  private static final Duration LONGEST = Duration.ofHours(25);

  /** A job starts on time, but fails only after some tries: a tenth of the interval apart. */
  private static final int TOLERANCE = 10;

  private Rhythms() {}

  /** What would go on with an occurrence now. */
  static List<Rhythm> of(Collection<Incident> incidents, Instant now) {
    Map<String, List<Instant>> causes = new TreeMap<>();
    incidents.forEach(
        incident ->
            causes
                .computeIfAbsent(incident.verdict().cause(), any -> new ArrayList<>())
                .add(incident.occasion().time().toInstant()));
    List<Rhythm> found = new ArrayList<>();
    causes.forEach((cause, times) -> rhythm(cause, occurrences(times, now)).ifPresent(found::add));
    return found;
  }

  /** The beginnings of what came up before and now, the latest first; tries at once are one. */
  private static List<Instant> occurrences(List<Instant> times, Instant now) {
    List<Instant> sorted =
        new ArrayList<>(times.stream().filter(time -> time.isBefore(now)).toList());
    sorted.add(now);
    sorted.sort(null);
    List<Instant> beginnings = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      if (i == 0 || Duration.between(sorted.get(i - 1), sorted.get(i)).compareTo(TOGETHER) > 0) {
        beginnings.add(0, sorted.get(i));
      }
    }
    return beginnings;
  }

  private static Optional<Rhythm> rhythm(String cause, List<Instant> beginnings) {
    if (beginnings.size() <= LEAST) {
      return Optional.empty();
    }
    Duration every = Duration.between(beginnings.get(1), beginnings.get(0));
    int times = 1;
    while (times + 1 < beginnings.size()
        && isAlike(every, Duration.between(beginnings.get(times + 1), beginnings.get(times)))) {
      times++;
    }
    return times >= LEAST && every.compareTo(LONGEST) <= 0
        ? Optional.of(new Rhythm(cause, every, times))
        : Optional.empty();
  }

  private static boolean isAlike(Duration every, Duration other) {
    return every.minus(other).abs().compareTo(every.dividedBy(TOLERANCE)) <= 0;
  }
}
