package org.posrules.internal.values;

import java.time.OffsetDateTime;
import java.util.List;
import org.posrules.FailedTransaction;

/**
 * A transaction without anything sensitive.
 *
 * @param transaction with every text masked
 * @param time when it failed, or when it was asked about if the caller did not say
 * @param masked names of the fields in which something was masked
 */
public record CleanTransaction(
    FailedTransaction transaction, OffsetDateTime time, List<String> masked) {
  public CleanTransaction {
    masked = List.copyOf(masked);
  }

  /** Another clean transaction at the same time. */
  public CleanTransaction with(FailedTransaction other) {
    return new CleanTransaction(other, time, masked);
  }
}
