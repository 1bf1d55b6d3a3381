package org.posrules.history;

/** What has helped before. An immutable snapshot; thread-safe. */
@FunctionalInterface
public interface Experience {
  /** That nothing is known. */
  Experience NONE = (cause, action) -> Tally.NONE;

  /** How an action did against a cause, on what the transaction took place on. */
  Tally of(String cause, String action);

  /**
   * How often something was tried.
   *
   * @param tries how often it is known whether it helped, at least 0
   * @param helped in how many of them it did
   */
  record Tally(int tries, int helped) {
    static final Tally NONE = new Tally(0, 0);

    public Tally {
      if (helped < 0 || helped > tries) {
        throw new IllegalArgumentException("helped must be from 0 to the number of tries");
      }
    }
  }
}
