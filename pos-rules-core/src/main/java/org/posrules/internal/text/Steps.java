package org.posrules.internal.text;

import java.util.Arrays;
import java.util.List;
import org.posrules.internal.packing.PackIn;
import org.posrules.internal.packing.PackOut;

/**
 * Which node of a tree comes after a node by a word, all by number; the root is 0. The nodes that
 * come after one node have numbers in a row, in the order of their words. Immutable; thread-safe.
 */
final class Steps {
  private static final int ROOT = 0;

  /** By node: the first that comes after it; then how many nodes there are. */
  private final int[] begins;

  /** By node: the word that leads to it. */
  private final int[] words;

  /** By word: the node after the root. */
  private final int[] afterRoot;

  /** {@code all}: the branches of a tree, level by level; {@code count} of words. */
  Steps(List<? extends Branch<?>> all, int count) {
    this.begins = new int[all.size() + 1];
    this.words = new int[all.size()];
    this.afterRoot = new int[count];
    int node = ROOT + 1;
    for (int parent = 0; parent < all.size(); parent++) {
      begins[parent] = node;
      for (int word : all.get(parent).next().keySet()) {
        words[node++] = word;
      }
    }
    begins[all.size()] = node;
    putAfterRoot();
  }

  Steps(PackIn from) {
    this.begins = from.rising();
    this.words = from.row();
    this.afterRoot = new int[from.number()];
    putAfterRoot();
  }

  void pack(PackOut to) {
    to.rising(begins);
    to.row(words);
    to.number(afterRoot.length);
  }

  private void putAfterRoot() {
    for (int node = begins[ROOT]; node < begins[ROOT + 1]; node++) {
      afterRoot[words[node]] = node;
    }
  }

  /** The node after this one, or the root when there is none. */
  int after(int node, int word) {
    if (word < 0) {
      return ROOT;
    }
    if (node == ROOT) {
      return afterRoot[word];
    }
    return Math.max(ROOT, Arrays.binarySearch(words, begins[node], begins[node + 1], word));
  }
}
