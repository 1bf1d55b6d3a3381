package org.posrules.history;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Incidents with one thing in common and of one cause, the earliest first. Not thread-safe. */
final class Strand {
  private static final int FEW = 8;

  private final String cause;
  private final Rows rows;

  /** Numbers of rows, as many as {@link #size}. */
  private int[] standing = new int[2];

  private int size;

  /** Both once there are many: to count a few anew costs less than to keep count of them. */
  private @Nullable Names cards;

  private @Nullable Names terminals;

  Strand(String cause, Rows rows) {
    this.cause = cause;
    this.rows = rows;
  }

  /** Nearly all come last, or a few places before that. */
  void add(int row) {
    int at = size;
    while (at > 0 && millis(at - 1) > rows.millis(row)) {
      at--;
    }
    if (size == standing.length) {
      standing = Arrays.copyOf(standing, 2 * size);
    }
    System.arraycopy(standing, at, standing, at + 1, size - at);
    standing[at] = row;
    size++;
    if (cards != null && terminals != null) {
      cards.come(at, rows.name(Dimension.CARD, row));
      terminals.come(at, rows.name(Dimension.TERMINAL, row));
    }
  }

  /** False when it is not there. */
  boolean remove(int row) {
    long millis = rows.millis(row);
    for (int at = until(millis - 1); at < size && millis(at) == millis; at++) {
      if (standing[at] == row) {
        removeAt(at);
        return true;
      }
    }
    return false;
  }

  /** There is one. */
  void removeEarliest() {
    removeAt(0);
  }

  private void removeAt(int at) {
    size--;
    System.arraycopy(standing, at + 1, standing, at, size - at);
    if (cards != null && terminals != null) {
      cards.go(at);
      terminals.go(at);
    }
  }

  String cause() {
    return cause;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** When the first one was; there is one. */
  long earliest() {
    return millis(0);
  }

  /** How many there are within a window that ends at this time; empty for none. */
  Optional<Recurrence> recurrence(Window window, Dimension common, long now) {
    if (cards == null && size > FEW) {
      cards = names(Dimension.CARD);
      terminals = names(Dimension.TERMINAL);
    }
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
                different(cards, Dimension.CARD, from, to),
                different(terminals, Dimension.TERMINAL, from, to)));
  }

  private Names names(Dimension dimension) {
    Names names = new Names();
    for (int at = 0; at < size; at++) {
      names.come(at, rows.name(dimension, standing[at]));
    }
    return names;
  }

  private int different(@Nullable Names kept, Dimension dimension, int from, int to) {
    if (kept != null) {
      return kept.different(from, to);
    }
    int named = 0;
    for (int at = from; at < to; at++) {
      named += isNamedFirst(dimension, from, at) ? 1 : 0;
    }
    return named == 0 ? to - from : named;
  }

  private boolean isNamedFirst(Dimension dimension, int from, int at) {
    long name = rows.name(dimension, standing[at]);
    for (int before = from; before < at; before++) {
      if (rows.name(dimension, standing[before]) == name) {
        return false;
      }
    }
    return name != Fingerprints.NONE;
  }

  /** What would go on with an occurrence now. */
  Optional<Rhythm> rhythm(long now) {
    return Rhythms.of(cause, until(now - 1), this::millis, now);
  }

  private long millis(int at) {
    return rows.millis(standing[at]);
  }

  /** How many are from this time or before it; mostly all or none. */
  private int until(long time) {
    if (size == 0 || millis(size - 1) <= time) {
      return size;
    }
    if (millis(0) > time) {
      return 0;
    }
    int from = 0;
    int to = size;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (millis(middle) <= time) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
