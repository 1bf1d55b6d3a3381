package org.posrules.history;

import java.time.Duration;
import java.util.Optional;
import java.util.function.IntToLongFunction;

/** Finds what comes up at regular intervals. Times are in milliseconds. Pure. */
final class Rhythms {
  /** Three in a row at the same distance, and the transaction at it again, are hardly chance. */
  private static final int LEAST = 3;

  /** Tries that follow each other this closely are one occurrence. */
  private static final long TOGETHER = Duration.ofMinutes(5).toMillis();

  /** What runs more seldom would need weeks to be noticed. */
  private static final long LONGEST = Duration.ofHours(25).toMillis();

  /** A job starts on time, but fails only after some tries: a tenth of the interval apart. */
  private static final int TOLERANCE = 10;

  private Rhythms() {}

  /**
   * What would go on with an occurrence now.
   *
   * @param before how many incidents of one cause at one terminal were before it
   * @param times when each of them was, the earliest first
   */
  static Optional<Rhythm> of(String cause, int before, IntToLongFunction times, long now) {
    Backwards occurrences = new Backwards(before, times);
    long last = occurrences.beginning(now);
    if (!occurrences.hasNext()) {
      return Optional.empty();
    }
    long begin = occurrences.next();
    long every = last - begin;
    int often = 1;
    while (occurrences.hasNext()) {
      long earlier = occurrences.next();
      if (!isAlike(every, begin - earlier)) {
        break;
      }
      begin = earlier;
      often++;
    }
    return often >= LEAST && every <= LONGEST
        ? Optional.of(new Rhythm(cause, Duration.ofMillis(every), often))
        : Optional.empty();
  }

  private static boolean isAlike(long every, long other) {
    return TOLERANCE * Math.abs(every - other) <= every;
  }

  /** When what came up began, the latest first; tries at once are one. */
  private static final class Backwards {
    private final IntToLongFunction times;
    private int left;

    Backwards(int before, IntToLongFunction times) {
      this.times = times;
      this.left = before;
    }

    boolean hasNext() {
      return left > 0;
    }

    long next() {
      left--;
      return beginning(times.applyAsLong(left));
    }

    /** Of the occurrence that goes on at this time. */
    long beginning(long time) {
      long begin = time;
      while (left > 0 && begin - times.applyAsLong(left - 1) <= TOGETHER) {
        left--;
        begin = times.applyAsLong(left);
      }
      return begin;
    }
  }
}
