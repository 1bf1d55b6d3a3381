package org.posrules.bench;

/** A benchmark of wrong answers says nothing: what is compared must agree before it is timed. */
public final class Agreed {
  private Agreed() {}

  /** Throws when the answers differ. */
  public static void same(Object expected, Object answer, String who) {
    if (!expected.equals(answer)) {
      throw new IllegalStateException(who + " answers " + answer + ", not " + expected);
    }
  }
}
