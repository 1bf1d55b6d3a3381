package org.posrules;

/**
 * What is proven about the money of one payment, from its facts alone. Of a refund, a
 * pre-authorisation, a capture or a settlement it says whether that was carried out; of a void or a
 * reversal, what has become of the payment that it was to take back.
 */
public enum PaymentState {
  /** Proven: no request left, or no payment exists at the host. Nothing was charged. */
  NOT_SENT(true),
  /** Proven: a final answer refused it. Nothing was charged. */
  DECLINED(true),
  /** Nothing is proven, or the proofs contradict each other: the customer may have been charged. */
  UNKNOWN(false),
  /** Proven: it was approved. A sale is paid, a refund is made, a batch is closed. */
  CHARGED(false),
  /** Proven: the payment was approved and taken back; the money returns. */
  REVERSED(true);

  private final boolean repeatable;

  PaymentState(boolean repeatable) {
    this.repeatable = repeatable;
  }

  /** Whether a repeat cannot make anybody pay twice. */
  public boolean isRepeatable() {
    return repeatable;
  }
}
