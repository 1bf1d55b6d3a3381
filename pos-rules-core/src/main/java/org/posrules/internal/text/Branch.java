package org.posrules.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A node of a tree that grows word by word. Not thread-safe. */
final class Branch<V> {
  private final SortedMap<Integer, Branch<V>> next = new TreeMap<>();
  private final List<V> values = new ArrayList<>(1);

  /** What comes after it by a word; made when there is nothing. */
  Branch<V> after(int word) {
    return next.computeIfAbsent(word, any -> new Branch<>());
  }

  SortedMap<Integer, Branch<V>> next() {
    return next;
  }

  List<V> values() {
    return values;
  }

  /** All of the tree that begins here, level by level: what follows on one node stands together. */
  List<Branch<V>> all() {
    List<Branch<V>> all = new ArrayList<>(List.of(this));
    for (int i = 0; i < all.size(); i++) {
      all.addAll(all.get(i).next.values());
    }
    return all;
  }
}
