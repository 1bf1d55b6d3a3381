package org.posrules.history;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How many different names there are among any that follow each other in a row of incidents. Each
 * knows where its name last stood before it, so a stretch has as many as point out of it. To tell
 * it of all takes no time, and of a part about a nanosecond for each. Not thread-safe.
 */
final class Names {
  private static final int NOWHERE = -1;

  /** All incidents there are, the earliest first; their owner tells of each that comes or goes. */
  private final List<Trace> traces;

  private final Function<Trace, @Nullable String> name;

  /** By place, the hash of its name. */
  private int[] hashes;

  /** By place, where its name stands for the last time before it; its own where it has none. */
  private int[] before;

  private int size;

  /** How many different names there are in all. */
  private int all;

  Names(List<Trace> traces, Function<Trace, @Nullable String> name) {
    this.traces = traces;
    this.name = name;
    this.hashes = new int[traces.size() + 1];
    this.before = new int[traces.size() + 1];
    for (int at = 0; at < traces.size(); at++) {
      come(at);
    }
  }

  /** Takes notice of one that is there from now on. */
  void come(int at) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      before = Arrays.copyOf(before, 2 * size);
    }
    System.arraycopy(hashes, at, hashes, at + 1, size - at);
    System.arraycopy(before, at, before, at + 1, size - at);
    size++;
    for (int later = at + 1; later < size; later++) {
      before[later] += before[later] >= at ? 1 : 0;
    }
    before[at] = at;
    String named = name.apply(traces.get(at));
    if (named != null) {
      hashes[at] = named.hashCode();
      link(named, at);
    }
  }

  private void link(String named, int at) {
    int last = last(named, at);
    int next = next(named, at);
    before[at] = last;
    if (next < size) {
      before[next] = at;
    }
    all += last == NOWHERE && next == size ? 1 : 0;
  }

  /** Takes notice of one that is there no more. */
  void go(int at) {
    int earlier = before[at];
    boolean known = earlier != NOWHERE;
    size--;
    System.arraycopy(hashes, at + 1, hashes, at, size - at);
    for (int later = at; later < size; later++) {
      int place = before[later + 1];
      before[later] = place == at ? earlier : place > at ? place - 1 : place;
      known |= place == at;
    }
    all -= known ? 0 : 1;
  }

  /**
   * How many from one place up to another. Where none is named, the caller does not name them, and
   * each stands for one of its own.
   */
  int different(int from, int to) {
    int named = from == 0 && to == size ? all : named(from, to);
    return named == 0 ? to - from : named;
  }

  private int named(int from, int to) {
    int named = 0;
    for (int at = from; at < to; at++) {
      named += before[at] < from ? 1 : 0;
    }
    return named;
  }

  private int last(String named, int at) {
    int place = at - 1;
    while (place >= 0 && !isAt(place, named, hashes[at])) {
      place--;
    }
    return place < 0 ? NOWHERE : place;
  }

  private int next(String named, int at) {
    int place = at + 1;
    while (place < size && !isAt(place, named, hashes[at])) {
      place++;
    }
    return place;
  }

  private boolean isAt(int place, String named, int hash) {
    return hashes[place] == hash && named.equals(name.apply(traces.get(place)));
  }
}
