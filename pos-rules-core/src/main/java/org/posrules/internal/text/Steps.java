package org.posrules.internal.text;

/**
 * Which node of a tree comes after a node by a word, all by number; the root is 0. Filled by one
 * thread, then only read.
 */
final class Steps {
  private static final int FIRST_SIZE = 1024;

  /** A node and a word, packed; 0 where there is none. */
  private long[] keys = new long[FIRST_SIZE];

  private int[] nodes = new int[FIRST_SIZE];
  private int last;

  /** The node after this one; made when there is none. */
  int make(int node, int word) {
    long key = key(node, word);
    int at = place(key);
    if (keys[at] == 0) {
      if (2 * ++last > keys.length) {
        grow();
        at = place(key);
      }
      keys[at] = key;
      nodes[at] = last;
    }
    return nodes[at];
  }

  private void grow() {
    long[] former = keys;
    int[] theirs = nodes;
    keys = new long[2 * former.length];
    nodes = new int[keys.length];
    for (int i = 0; i < former.length; i++) {
      if (former[i] != 0) {
        int at = place(former[i]);
        keys[at] = former[i];
        nodes[at] = theirs[i];
      }
    }
  }

  /** The node after this one, or the root when there is none. */
  int after(int node, int word) {
    return nodes[place(key(node, word))];
  }

  /** How many nodes there are, the root included. */
  int count() {
    return last + 1;
  }

  private static long key(int node, int word) {
    return ((long) node << Integer.SIZE) | (word + 1);
  }

  /** Where the key stands, or where it would. */
  private int place(long key) {
    int mask = keys.length - 1;
    long mixed = key * 0x9E3779B97F4A7C15L;
    int at = (int) (mixed >>> 40) & mask;
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }
}
