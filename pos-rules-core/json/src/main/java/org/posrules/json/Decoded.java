package org.posrules.json;

import java.util.List;
import org.posrules.FailedTransaction;
import org.posrules.json.problems.Malformed;
import org.posrules.json.problems.RequestProblem;

/** What became of a request's bytes. */
public sealed interface Decoded {

  /** A transaction with at least one fact. */
  record Accepted(FailedTransaction transaction) implements Decoded {}

  /** JSON, but not what was asked for; every problem at once, in the order of the fields. */
  record Rejected(List<RequestProblem> problems) implements Decoded, DecodedShop {
    public Rejected {
      problems = List.copyOf(problems);
    }
  }

  /** Not JSON. */
  record NotJson(Malformed place) implements Decoded, DecodedShop {}

  /**
   * The transaction.
   *
   * @throws UnreadableTransactionException with every problem when there is none
   */
  default FailedTransaction orThrow() {
    if (this instanceof Accepted accepted) {
      return accepted.transaction();
    }
    throw new UnreadableTransactionException(this);
  }
}
