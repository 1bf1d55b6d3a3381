package org.posrules.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many incidents there are within one window, kept up to date as they come and go. The window
 * ends where it was last asked to, and slides from there to any other time, earlier or later, past
 * the incidents between the two alone. Not thread-safe.
 */
final class SlidingCount {
  private final Window window;
  private final long length;

  /** All incidents there are, the earliest first; their owner tells of each that comes or goes. */
  private final List<Trace> traces;

  private long end;

  /** Which of them are counted: from the one up to the other. */
  private int from;

  private int to;

  private final Map<String, Integer> cards = new HashMap<>();
  private final Map<String, Integer> terminals = new HashMap<>();

  SlidingCount(Window window, List<Trace> traces) {
    this.window = window;
    this.length = window.length().toMillis();
    this.traces = traces;
    this.end = Long.MIN_VALUE + length;
  }

  /** Takes notice of one that is there from now on. */
  void come(Trace trace) {
    shift(trace, 1);
  }

  /** Takes notice of one that is there no more. */
  void go(Trace trace) {
    shift(trace, -1);
  }

  private void shift(Trace trace, int by) {
    if (trace.millis > end) {
      return;
    }
    to += by;
    if (trace.millis <= end - length) {
      from += by;
    } else {
      count(trace, by);
    }
  }

  /** Has the window end at this time. */
  void slide(long now) {
    if (now > end) {
      while (to < traces.size() && traces.get(to).millis <= now) {
        count(traces.get(to++), 1);
      }
      while (from < to && traces.get(from).millis <= now - length) {
        count(traces.get(from++), -1);
      }
    } else {
      while (from > 0 && traces.get(from - 1).millis > now - length) {
        count(traces.get(--from), 1);
      }
      while (to > from && traces.get(to - 1).millis > now) {
        count(traces.get(--to), -1);
      }
    }
    end = now;
  }

  boolean isEmpty() {
    return from == to;
  }

  Recurrence recurrence(String cause, Dimension common) {
    return new Recurrence(cause, common, window, to - from, different(cards), different(terminals));
  }

  private void count(Trace trace, int times) {
    count(cards, trace.card, times);
    count(terminals, trace.terminal, times);
  }

  private static void count(Map<String, Integer> names, @Nullable String name, int times) {
    if (name != null) {
      int sum = names.getOrDefault(name, 0) + times;
      if (sum == 0) {
        names.remove(name);
      } else {
        names.put(name, sum);
      }
    }
  }

  /** Where none is named, the caller does not name them, and each stands for one of its own. */
  private int different(Map<String, Integer> named) {
    return named.isEmpty() ? to - from : named.size();
  }
}
