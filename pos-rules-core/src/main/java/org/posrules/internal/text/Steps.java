package org.posrules.internal.text;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Which node of a tree comes after a node by a word, all by number; the root is 0. Filled by one
 * thread, then only read.
 */
final class Steps {
  /** A node and a word, packed; 0 where there is none. */
  private long[] keys;

  private int[] nodes;
  private int last;

  /** {@code expected}: how many there will be, about. */
  Steps(int expected) {
    this.keys = new long[4 * Integer.highestOneBit(Math.max(1, expected))];
    this.nodes = new int[keys.length];
  }

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

  /** Each step, as {@link #read} understands it. */
  void write(DataOutput out) throws IOException {
    long[] byNode = new long[count()];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        byNode[nodes[i]] = keys[i];
      }
    }
    out.writeInt(last);
    for (int node = 1; node <= last; node++) {
      out.writeInt((int) (byNode[node] >>> Integer.SIZE));
      out.writeInt((int) byNode[node] - 1);
    }
  }

  /** Nodes have the numbers that they had. */
  static Steps read(ByteBuffer in) {
    int count = in.getInt();
    Steps steps = new Steps(count);
    for (int i = 0; i < count; i++) {
      steps.make(in.getInt(), in.getInt());
    }
    return steps;
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
