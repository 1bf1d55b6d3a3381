package org.posrules.history;

import java.util.ArrayList;
import java.util.List;

/** Incidents with one thing in common. Not thread-safe. */
final class Shelf {
  /** More of one place would say the same. */
  private static final int MOST = 500;

  private static final List<Window> WINDOWS = List.of(Window.values());

  private final Dimension dimension;
  private final String entity;

  /** In the order of their causes; most cards have one. */
  private final List<Strand> strands = new ArrayList<>(1);

  private int size;

  /** Of incidents that have this in common. */
  Shelf(Dimension dimension, String entity) {
    this.dimension = dimension;
    this.entity = entity;
  }

  Dimension dimension() {
    return dimension;
  }

  String entity() {
    return entity;
  }

  boolean isEmpty() {
    return strands.isEmpty();
  }

  /** When there is no room for it, the earliest one goes. */
  void add(Trace trace) {
    strand(trace.cause()).add(trace);
    size++;
    if (size > MOST) {
      removeEarliest();
    }
  }

  private Strand strand(String cause) {
    int at = 0;
    while (at < strands.size() && strands.get(at).cause().compareTo(cause) < 0) {
      at++;
    }
    if (at == strands.size() || !strands.get(at).cause().equals(cause)) {
      strands.add(at, new Strand(cause));
    }
    return strands.get(at);
  }

  private void removeEarliest() {
    Strand first = null;
    for (Strand strand : strands) {
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
    for (Strand strand : strands) {
      if (strand.cause().equals(trace.cause()) && strand.remove(trace)) {
        miss(strand);
        return true;
      }
    }
    return false;
  }

  /** Takes notice that one has gone from the strand. */
  private void miss(Strand strand) {
    size--;
    if (strand.isEmpty()) {
      strands.remove(strand);
    }
  }

  /** How often each cause came up until now, within each window in which it did. */
  List<Recurrence> recurrences(long now) {
    List<Recurrence> counted = new ArrayList<>();
    for (Window window : WINDOWS) {
      for (Strand strand : strands) {
        strand.recurrence(window, dimension, now).ifPresent(counted::add);
      }
    }
    return counted;
  }

  /** What would go on with an occurrence now. */
  List<Rhythm> rhythms(long now) {
    List<Rhythm> found = new ArrayList<>();
    for (Strand strand : strands) {
      strand.rhythm(now).ifPresent(found::add);
    }
    return found;
  }
}
