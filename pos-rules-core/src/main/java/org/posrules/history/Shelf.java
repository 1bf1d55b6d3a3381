package org.posrules.history;

import java.util.ArrayList;
import java.util.List;

/** Incidents with one thing in common. Not thread-safe. */
final class Shelf {
  /** More of one place would say the same. */
  private static final int MOST = 500;

  private static final List<Window> WINDOWS = List.of(Window.values());

  private final Dimension dimension;
  private final Rows rows;

  /** In the order of their causes. */
  private final List<Strand> strands = new ArrayList<>();

  private int size;

  /** Of incidents that have this in common. */
  Shelf(Dimension dimension, Rows rows) {
    this.dimension = dimension;
    this.rows = rows;
  }

  boolean isEmpty() {
    return strands.isEmpty();
  }

  /** When there is no room for it, the earliest one goes. */
  void add(int row) {
    strand(rows.cause(row)).add(row);
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
      strands.add(at, new Strand(cause, rows));
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
  boolean remove(int row) {
    for (Strand strand : strands) {
      if (strand.cause().equals(rows.cause(row)) && strand.remove(row)) {
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
