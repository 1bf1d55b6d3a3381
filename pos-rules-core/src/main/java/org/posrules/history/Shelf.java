package org.posrules.history;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Incidents with one thing in common. Not thread-safe. */
final class Shelf {
  /** More of one place would say the same. */
  private static final int MOST = 500;

  private static final List<Window> WINDOWS = List.of(Window.values());

  private final Place place;
  private final SortedMap<String, Strand> causes = new TreeMap<>();
  private int size;

  Shelf(Place place) {
    this.place = place;
  }

  /** What they have in common. */
  record Place(Dimension dimension, String entity) {}

  Place place() {
    return place;
  }

  boolean isEmpty() {
    return causes.isEmpty();
  }

  /** When there is no room for it, the earliest one goes. */
  void add(Trace trace) {
    causes.computeIfAbsent(trace.cause(), Strand::new).add(trace);
    size++;
    if (size > MOST) {
      removeEarliest();
    }
  }

  private void removeEarliest() {
    Strand first = null;
    for (Strand strand : causes.values()) {
      if (first == null || strand.earliest() < first.earliest()) {
        first = strand;
      }
    }
    if (first != null) {
      first.removeEarliest();
      miss(first);
    }
  }

  /** False when it has gone already. */
  boolean remove(Trace trace) {
    Strand strand = causes.get(trace.cause());
    if (strand == null || !strand.remove(trace)) {
      return false;
    }
    miss(strand);
    return true;
  }

  /** Takes notice that one has gone from the strand. */
  private void miss(Strand strand) {
    size--;
    if (strand.isEmpty()) {
      causes.remove(strand.cause());
    }
  }

  /** How often each cause came up until now, within each window in which it did. */
  List<Recurrence> recurrences(long now) {
    List<Recurrence> counted = new ArrayList<>();
    for (Window window : WINDOWS) {
      for (Strand strand : causes.values()) {
        strand.recurrence(window, place.dimension(), now).ifPresent(counted::add);
      }
    }
    return counted;
  }

  /** What would go on with an occurrence now. */
  List<Rhythm> rhythms(long now) {
    List<Rhythm> found = new ArrayList<>();
    for (Strand strand : causes.values()) {
      strand.rhythm(now).ifPresent(found::add);
    }
    return found;
  }
}
