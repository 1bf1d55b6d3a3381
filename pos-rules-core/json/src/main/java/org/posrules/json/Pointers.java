package org.posrules.json;

/** JSON pointers (RFC 6901) taken apart. Pure. */
final class Pointers {
  private Pointers() {}

  /** The segment at this depth, from 0; empty where the pointer is not as deep. */
  static String segment(String pointer, int depth) {
    String[] segments = pointer.split("/", -1);
    return depth + 1 < segments.length ? segments[depth + 1] : "";
  }
}
