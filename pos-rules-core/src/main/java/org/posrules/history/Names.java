package org.posrules.history;

import java.util.Arrays;

/**
 * How many different names there are among any that follow each other in a row of incidents. Each
 * knows where its name last stood before it, so a stretch has as many as point out of it. To tell
 * it of all takes no time, and of a part about a nanosecond for each; one that comes last or goes
 * first moves no other. Not thread-safe.
 */
final class Names {
  private static final int NOWHERE = -1;
  private static final int LEAST = 16;

  /** From {@link #first} to {@link #end}. */
  private long[] names = new long[LEAST];

  /** Beside it, where the name stands for the last time before; itself where there is none. */
  private int[] before = new int[LEAST];

  private int first;
  private int end;

  /** How many different names there are in all. */
  private int all;

  /** Takes notice of one that is there from now on. */
  void come(int at, long name) {
    long[] after = cut(at);
    push(name);
    for (long one : after) {
      push(one);
    }
  }

  /** Takes notice of one that is there no more. */
  void go(int at) {
    if (at == 0) {
      goFirst();
    } else {
      long[] after = cut(at);
      for (int other = 1; other < after.length; other++) {
        push(after[other]);
      }
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

  /** Forgets those from there on, and gives them back. */
  private long[] cut(int at) {
    int from = first + at;
    long[] after = Arrays.copyOfRange(names, from, end);
    while (end > from) {
      end--;
      all -= before[end] < first ? 1 : 0;
    }
    return after;
  }

  private void push(long name) {
    if (end == names.length) {
      makeRoom();
    }
    names[end] = name;
    before[end] = name == Fingerprints.NONE ? end : last(name);
    all += before[end] < first ? 1 : 0;
    end++;
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
    int room = first > size ? names.length : 2 * names.length;
    names = Arrays.copyOf(Arrays.copyOfRange(names, first, end), room);
    int[] moved = new int[room];
    for (int at = 0; at < size; at++) {
      moved[at] = Math.max(before[first + at] - first, NOWHERE);
    }
    before = moved;
    first = 0;
    end = size;
  }

  private int last(long name) {
    int place = end - 1;
    while (place >= first && names[place] != name) {
      place--;
    }
    return place < first ? NOWHERE : place;
  }
}
