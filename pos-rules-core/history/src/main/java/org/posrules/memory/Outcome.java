package org.posrules.memory;

import org.posrules.history.Occasion;

/**
 * How a transaction ended that needs no diagnosis. Without these nobody can tell how unusual
 * failures are, nor when a terminal last worked.
 */
public record Outcome(Result result, Occasion occasion) {

  /** The two ways in which all machines have done their part. */
  public enum Result {
    /** It was approved. */
    APPROVED,
    /** Somebody who may do so refused it for a reason of business. */
    DECLINED
  }
}
