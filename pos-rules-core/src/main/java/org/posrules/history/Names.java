package org.posrules.history;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How many different names there are among any that follow each other in a row of incidents. Each
 * knows where its name last stood before it, so a stretch has as many as point out of it. To tell
 * it of all takes no time, and of a part about a nanosecond for each; one that comes last or goes
 * first moves no other. Not thread-safe.
 */
final class Names {
  private static final int NOWHERE = -1;

  /** All incidents there are, the earliest first; their owner tells of each that comes or goes. */
  private final List<Trace> traces;

  private final Function<Trace, @Nullable String> name;

  /** From {@link #first} to {@link #end}: the hash of each name. */
  private int[] hashes;

  /** Beside it, where the name stands for the last time before; itself where there is none. */
  private int[] before;

  private int first;
  private int end;

  /** How many different names there are in all. */
  private int all;

  Names(List<Trace> traces, Function<Trace, @Nullable String> name) {
    this.traces = traces;
    this.name = name;
    this.hashes = new int[traces.size() + 1];
    this.before = new int[traces.size() + 1];
    addFrom(0);
  }

  /** The same of a few, without anything kept for it. */
  static int different(List<Trace> few, Function<Trace, @Nullable String> name) {
    int named = 0;
    for (int at = 0; at < few.size(); at++) {
      String one = name.apply(few.get(at));
      named += one != null && isFirst(one, at, few, name) ? 1 : 0;
    }
    return named == 0 ? few.size() : named;
  }

  private static boolean isFirst(
      String named, int at, List<Trace> few, Function<Trace, @Nullable String> name) {
    for (int before = 0; before < at; before++) {
      if (named.equals(name.apply(few.get(before)))) {
        return false;
      }
    }
    return true;
  }

  /** Takes notice of one that is there from now on. */
  void come(int at) {
    cut(at);
    addFrom(at);
  }

  /** Takes notice of one that is there no more. */
  void go(int at) {
    if (at == 0) {
      goFirst();
    } else {
      cut(at);
      addFrom(at);
    }
  }

  /**
   * How many from one place up to another. Where none is named, the caller does not name them, and
   * each stands for one of its own.
   */
  int different(int from, int to) {
    int named = from == 0 && to == end - first ? all : named(first + from, first + to);
    return named == 0 ? to - from : named;
  }

  private int named(int from, int to) {
    int named = 0;
    for (int place = from; place < to; place++) {
      named += before[place] < from ? 1 : 0;
    }
    return named;
  }

  /** Forgets those from there on. */
  private void cut(int at) {
    int from = first + at;
    while (end > from) {
      end--;
      all -= before[end] < first ? 1 : 0;
    }
  }

  /** Takes notice of those from there on, up to which all are known. */
  private void addFrom(int at) {
    for (Trace trace : traces.subList(at, traces.size())) {
      if (end == hashes.length) {
        makeRoom();
      }
      String named = name.apply(trace);
      hashes[end] = named == null ? 0 : named.hashCode();
      before[end] = named == null ? end : last(named);
      all += before[end] < first ? 1 : 0;
      end++;
    }
  }

  private void goFirst() {
    boolean goesOn = before[first] == first;
    for (int place = first + 1; place < end && !goesOn; place++) {
      goesOn = before[place] == first;
    }
    all -= goesOn ? 0 : 1;
    first++;
  }

  /** Moves all to the front, into more room if that gives little. */
  private void makeRoom() {
    int size = end - first;
    int room = first > size ? hashes.length : 2 * hashes.length;
    hashes = Arrays.copyOf(Arrays.copyOfRange(hashes, first, end), room);
    int[] moved = new int[room];
    for (int at = 0; at < size; at++) {
      moved[at] = Math.max(before[first + at] - first, NOWHERE);
    }
    before = moved;
    first = 0;
    end = size;
  }

  private int last(String named) {
    int hash = named.hashCode();
    int place = end - 1;
    while (place >= first
        && !(hashes[place] == hash && named.equals(name.apply(traces.get(place - first))))) {
      place--;
    }
    return place < first ? NOWHERE : place;
  }
}
