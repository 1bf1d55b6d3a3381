package org.posrules;

/** What may be done with the same transaction. Declared from the most to the least permissive. */
public enum RetryAdvice {
  /** Safe to repeat at once: nothing was authorised. */
  RETRY_NOW,
  /** Safe to repeat after a wait: nothing was authorised. */
  RETRY_LATER,
  /** Only after something has changed: other card, right PIN, lower amount, paper, cable. */
  RETRY_AFTER_FIX,
  /** The outcome is unknown: inquire or reverse before any repeat, or somebody may pay twice. */
  VERIFY_FIRST,
  /** Never with this card, account or operation. */
  DO_NOT_RETRY;

  /** Whether the advice lets somebody repeat the payment with nothing else done first. */
  public boolean isSafeToRepeat() {
    return this == RETRY_NOW || this == RETRY_LATER;
  }

  /** The less permissive of the two. Commutative and associative. */
  public RetryAdvice strictest(RetryAdvice other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
