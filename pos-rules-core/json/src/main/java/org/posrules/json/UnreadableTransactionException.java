package org.posrules.json;

import org.posrules.json.Decoded.NotJson;
import org.posrules.json.Decoded.Rejected;

/** Bytes that are no transaction. The message names every problem, and never repeats a value. */
public final class UnreadableTransactionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient Decoded what;

  UnreadableTransactionException(Decoded what) {
    super(Refusals.message(what));
    this.what = what;
  }

  /** What is wrong, for a program: {@link Rejected} or {@link NotJson}. */
  public Decoded what() {
    return what;
  }
}
