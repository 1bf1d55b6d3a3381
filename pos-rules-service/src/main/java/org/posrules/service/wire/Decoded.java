package org.posrules.service.wire;

import java.util.List;
import org.posrules.FailedTransaction;

/** What became of a request's bytes. */
public sealed interface Decoded {

  /** A transaction with at least one fact. */
  record Accepted(FailedTransaction transaction) implements Decoded {}

  /** JSON, but not a transaction; every problem at once, in the order of the fields. */
  record Rejected(List<RequestProblem> problems) implements Decoded {
    public Rejected {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Not JSON.
   *
   * @param offset bytes before the fault, from 0
   * @param line from 1
   * @param column characters, from 1
   * @param detail what is wrong there; never a piece of the text
   */
  record Malformed(long offset, int line, int column, String detail) implements Decoded {}
}
