package org.posrules.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many incidents there are within one window, kept up to date as they come and go. Where the
 * window ends is where it was last asked for: it slides to any other time, earlier or later, past
 * those between the two alone. Not thread-safe.
 */
final class SlidingCount {
  private final Window window;
  private final long length;
  private long end;
  private int all;
  private final Map<String, Integer> cards = new HashMap<>();
  private final Map<String, Integer> terminals = new HashMap<>();

  SlidingCount(Window window) {
    this.window = window;
    this.length = window.length().toMillis();
    this.end = Long.MIN_VALUE + length;
  }

  /** Takes notice of one that is there from now on. */
  void come(Trace trace) {
    if (covers(trace)) {
      count(trace, 1);
    }
  }

  /** Takes notice of one that is there no more. */
  void go(Trace trace) {
    if (covers(trace)) {
      count(trace, -1);
    }
  }

  /**
   * Has the window end at this time.
   *
   * @param traces those that have come and not gone, the earliest first
   */
  void slide(List<Trace> traces, long now) {
    if (now == end) {
      return;
    }
    int oldFirst = Strand.until(traces, end - length);
    int oldEnd = Strand.until(traces, end);
    int first = Strand.until(traces, now - length);
    int behind = Strand.until(traces, now);
    count(traces, oldFirst, Math.min(oldEnd, first), -1);
    count(traces, Math.max(oldFirst, behind), oldEnd, -1);
    count(traces, first, Math.min(behind, oldFirst), 1);
    count(traces, Math.max(first, oldEnd), behind, 1);
    end = now;
  }

  boolean isEmpty() {
    return all == 0;
  }

  Recurrence recurrence(String cause, Dimension common) {
    return new Recurrence(cause, common, window, all, different(cards), different(terminals));
  }

  private boolean covers(Trace trace) {
    return trace.millis <= end && trace.millis > end - length;
  }

  private void count(List<Trace> traces, int from, int to, int times) {
    for (int at = from; at < to; at++) {
      count(traces.get(at), times);
    }
  }

  private void count(Trace trace, int times) {
    all += times;
    count(cards, trace.card, times);
    count(terminals, trace.terminal, times);
  }

  private static void count(Map<String, Integer> names, @Nullable String name, int times) {
    if (name != null) {
      names.compute(name, (any, before) -> sum(before, times));
    }
  }

  private static @Nullable Integer sum(@Nullable Integer before, int times) {
    int sum = (before == null ? 0 : before) + times;
    return sum == 0 ? null : sum;
  }

  /** Where none is named, the caller does not name them, and each stands for one of its own. */
  private int different(Map<String, Integer> named) {
    return named.isEmpty() ? all : named.size();
  }
}
