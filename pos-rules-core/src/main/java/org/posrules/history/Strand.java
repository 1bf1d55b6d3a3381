package org.posrules.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Incidents with one thing in common and of one cause, the earliest first. Not thread-safe. */
final class Strand {
  private static final int FEW = 8;

  private final String cause;
  private final List<Trace> traces = new ArrayList<>(1);

  /** Time of the first and of the last of them; nothing else is asked for as often. */
  private long earliest = Long.MAX_VALUE;

  private long latest = Long.MIN_VALUE;

  /** Once there are many: to count a few anew costs less than to keep count of them. */
  private @Nullable Names cards;

  private @Nullable Names terminals;

  Strand(String cause) {
    this.cause = cause;
  }

  /** Nearly all come last, or a few places before that. */
  void add(Trace trace) {
    int at = traces.size();
    while (at > 0 && traces.get(at - 1).millis > trace.millis) {
      at--;
    }
    traces.add(at, trace);
    earliest = Math.min(earliest, trace.millis);
    latest = Math.max(latest, trace.millis);
    if (cards != null) {
      cards.come(at);
    }
    if (terminals != null) {
      terminals.come(at);
    }
  }

  /** False when it is not there. */
  boolean remove(Trace trace) {
    for (int at = until(trace.millis - 1);
        at < traces.size() && traces.get(at).millis == trace.millis;
        at++) {
      if (traces.get(at) == trace) {
        remove(at);
        return true;
      }
    }
    return false;
  }

  /** There is one. */
  void removeEarliest() {
    remove(0);
  }

  private void remove(int at) {
    traces.remove(at);
    if (!traces.isEmpty()) {
      earliest = traces.get(0).millis;
      latest = traces.get(traces.size() - 1).millis;
    }
    if (cards != null) {
      cards.go(at);
    }
    if (terminals != null) {
      terminals.go(at);
    }
  }

  String cause() {
    return cause;
  }

  boolean isEmpty() {
    return traces.isEmpty();
  }

  /** When the first one was; there is one. */
  long earliest() {
    return earliest;
  }

  /** How many there are within a window that ends at this time; empty for none. */
  Optional<Recurrence> recurrence(Window window, Dimension common, long now) {
    int from = until(now - window.millis());
    int to = until(now);
    return from == to
        ? Optional.empty()
        : Optional.of(
            new Recurrence(
                cause,
                common,
                window,
                to - from,
                differentCards(from, to),
                differentTerminals(from, to)));
  }

  private int differentCards(int from, int to) {
    if (cards == null && traces.size() > FEW) {
      cards = new Names(traces, trace -> trace.card);
    }
    return cards == null
        ? Names.different(traces.subList(from, to), trace -> trace.card)
        : cards.different(from, to);
  }

  private int differentTerminals(int from, int to) {
    if (terminals == null && traces.size() > FEW) {
      terminals = new Names(traces, trace -> trace.terminal);
    }
    return terminals == null
        ? Names.different(traces.subList(from, to), trace -> trace.terminal)
        : terminals.different(from, to);
  }

  /** What would go on with an occurrence now. */
  Optional<Rhythm> rhythm(long now) {
    return Rhythms.of(cause, traces.subList(0, until(now - 1)), now);
  }

  /** How many are from this time or before it; mostly all or none. */
  private int until(long millis) {
    if (latest <= millis) {
      return traces.size();
    }
    if (earliest > millis) {
      return 0;
    }
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
