package org.posrules.history;

import java.util.Arrays;

/**
 * Row numbers by fingerprints: a map without an object for each entry. Open addressing with linear
 * probing; at most half of the places are taken. Not thread-safe.
 */
final class NumberTable {
  /** What an absent fingerprint leads to. */
  static final int NONE = -1;

  private static final int LEAST = 16;

  /** {@link Fingerprints#NONE} where nothing stands. */
  private long[] keys = new long[LEAST];

  private int[] numbers = new int[LEAST];
  private int size;

  int get(long key) {
    int place = place(key);
    return key != Fingerprints.NONE && keys[place] == key ? numbers[place] : NONE;
  }

  void put(long key, int number) {
    int place = place(key);
    if (keys[place] != key) {
      if (2 * (size + 1) > keys.length) {
        grow();
        place = place(key);
      }
      keys[place] = key;
      size++;
    }
    numbers[place] = number;
  }

  void remove(long key) {
    int place = place(key);
    if (keys[place] == key) {
      keys[place] = Fingerprints.NONE;
      size--;
      closeUp(place);
    }
  }

  /** What stands behind a gap, and was put there since its own place was taken, moves into it. */
  private void closeUp(int emptied) {
    int gap = emptied;
    for (int at = next(gap); keys[at] != Fingerprints.NONE; at = next(at)) {
      if (distance(home(keys[at]), at) >= distance(gap, at)) {
        keys[gap] = keys[at];
        numbers[gap] = numbers[at];
        keys[at] = Fingerprints.NONE;
        gap = at;
      }
    }
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[2 * oldKeys.length];
    numbers = Arrays.copyOf(oldNumbers, keys.length);
    for (int at = 0; at < oldKeys.length; at++) {
      if (oldKeys[at] != Fingerprints.NONE) {
        int place = place(oldKeys[at]);
        keys[place] = oldKeys[at];
        numbers[place] = oldNumbers[at];
      }
    }
  }

  /** Where the key stands, or would. */
  private int place(long key) {
    int place = home(key);
    while (keys[place] != key && keys[place] != Fingerprints.NONE) {
      place = next(place);
    }
    return place;
  }

  private int home(long key) {
    return (int) key & (keys.length - 1);
  }

  private int next(int place) {
    return (place + 1) & (keys.length - 1);
  }

  private int distance(int from, int to) {
    return (to - from) & (keys.length - 1);
  }
}
