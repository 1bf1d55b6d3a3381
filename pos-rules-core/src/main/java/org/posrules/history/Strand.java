package org.posrules.history;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Incidents with one thing in common and of one cause, the earliest first. Not thread-safe. */
final class Strand {
  private final String cause;
  private final List<Trace> traces = new ArrayList<>(1);

  /** One of each window, from when they are first asked for: most cards fail once. */
  private Map<Window, SlidingCount> counts = Map.of();

  Strand(String cause) {
    this.cause = cause;
  }

  void add(Trace trace) {
    traces.add(until(trace.millis), trace);
    counts.values().forEach(count -> count.come(trace));
  }

  /** False when it is not there. */
  boolean remove(Trace trace) {
    for (int at = until(trace.millis - 1);
        at < traces.size() && traces.get(at).millis == trace.millis;
        at++) {
      if (traces.get(at) == trace) {
        traces.remove(at);
        counts.values().forEach(count -> count.go(trace));
        return true;
      }
    }
    return false;
  }

  boolean isEmpty() {
    return traces.isEmpty();
  }

  Trace earliest() {
    return traces.get(0);
  }

  /** How many there are within a window that ends at this time; empty for none. */
  Optional<Recurrence> recurrence(Window window, Dimension common, long now) {
    if (counts.isEmpty()) {
      counts = new EnumMap<>(Window.class);
    }
    SlidingCount count = counts.computeIfAbsent(window, each -> new SlidingCount(each, traces));
    count.slide(now);
    return count.isEmpty() ? Optional.empty() : Optional.of(count.recurrence(cause, common));
  }

  /** What would go on with an occurrence now. */
  Optional<Rhythm> rhythm(long now) {
    return Rhythms.of(cause, traces.subList(0, until(now - 1)), now);
  }

  /** How many are from this time or before it. */
  private int until(long millis) {
    int from = 0;
    int to = traces.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (traces.get(middle).millis <= millis) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
