package org.posrules;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Whether and how the same transaction may be repeated.
 *
 * @param advice what may be done
 * @param reference which reference a repeat carries
 * @param after how long to wait before the repeat or the inquiry; null: no wait
 * @param reason why, for a person
 */
public record Retry(
    RetryAdvice advice, Reference reference, @Nullable Duration after, String reason) {

  /** Which reference (order number, idempotency key, STAN) a repeat carries. */
  public enum Reference {
    /** The same one, so that the host can see that it is the same payment. */
    SAME,
    /** A new one: the old one is closed, and would be refused as a duplicate. */
    NEW,
    /** There is no repeat. */
    NONE
  }
}
