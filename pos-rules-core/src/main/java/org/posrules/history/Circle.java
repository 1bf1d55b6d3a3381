package org.posrules.history;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where incidents have one thing in common: by terminal, by card … Of a terminal or a card most
 * often a few are known; these are a chain through the rows and are counted when they are asked
 * for. A shelf that keeps count stands where there are more. Not thread-safe.
 */
final class Circle {
  private static final int FEW = 8;

  private final Dimension dimension;
  private final Rows rows;

  /** The latest of each name that has a few. */
  private final NumberTable latest = new NumberTable();

  /** The one before each of a few of the same name, by time. */
  private int[] earlier = new int[0];

  private final Map<Long, Shelf> shelves = new HashMap<>();

  Circle(Dimension dimension, Rows rows) {
    this.dimension = dimension;
    this.rows = rows;
  }

  /** What stands at this name; empty for nothing. */
  Optional<Shelf> at(long name) {
    int last = latest.get(name);
    return last == NumberTable.NONE
        ? Optional.ofNullable(shelves.get(name))
        : Optional.of(chained(last));
  }

  /** Takes notice of a row that is there from now on. */
  void add(int row) {
    long name = rows.name(dimension, row);
    if (name == Fingerprints.NONE) {
      return;
    }
    Shelf shelf = shelves.get(name);
    if (shelf == null) {
      chain(name, row);
    } else {
      shelf.add(row);
    }
  }

  /** Takes notice of a row that is there no more. */
  void remove(int row) {
    long name = rows.name(dimension, row);
    Shelf shelf = shelves.get(name);
    if (shelf == null) {
      unchain(name, row);
    } else if (shelf.remove(row) && shelf.isEmpty()) {
      shelves.remove(name);
    }
  }

  /**
   * Does something that changes the cause of a row, and keeps count of it; a row that others have
   * pushed off its shelf stays off.
   */
  void reshelve(int row, Runnable change) {
    Shelf shelf = shelves.get(rows.name(dimension, row));
    if (shelf != null && shelf.remove(row)) {
      change.run();
      shelf.add(row);
    } else {
      change.run();
    }
  }

  private Shelf chained(int last) {
    Shelf shelf = new Shelf(dimension, rows);
    for (int row = last; row != NumberTable.NONE; row = earlier[row]) {
      shelf.add(row);
    }
    return shelf;
  }

  private void chain(long name, int row) {
    if (row >= earlier.length) {
      earlier = Arrays.copyOf(earlier, rows.room());
    }
    int later = NumberTable.NONE;
    int before = latest.get(name);
    while (before != NumberTable.NONE && rows.millis(before) > rows.millis(row)) {
      later = before;
      before = earlier[before];
    }
    earlier[row] = before;
    if (later == NumberTable.NONE) {
      latest.put(name, row);
    } else {
      earlier[later] = row;
    }
    int last = latest.get(name);
    if (length(last) > FEW) {
      shelves.put(name, chained(last));
      latest.remove(name);
    }
  }

  private int length(int last) {
    int length = 0;
    for (int row = last; row != NumberTable.NONE; row = earlier[row]) {
      length++;
    }
    return length;
  }

  private void unchain(long name, int row) {
    int at = latest.get(name);
    if (at == row) {
      if (earlier[row] == NumberTable.NONE) {
        latest.remove(name);
      } else {
        latest.put(name, earlier[row]);
      }
      return;
    }
    while (at != NumberTable.NONE && earlier[at] != row) {
      at = earlier[at];
    }
    if (at != NumberTable.NONE) {
      earlier[at] = earlier[row];
    }
  }
}
