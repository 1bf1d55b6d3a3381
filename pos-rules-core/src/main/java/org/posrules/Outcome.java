package org.posrules;

/** What the facts told: a fault, nothing that tells it, or that nothing has failed. */
public enum Outcome {
  /** At least one fault is named. */
  DIAGNOSED,
  /** The facts do not tell; the advice is still safe, and missing facts are named. */
  INSUFFICIENT_EVIDENCE,
  /** Nothing has failed: an approval, a prompt of the terminal, a plain state. */
  NO_FAULT,
  /** The text is about something else than a payment: a question, a line of another log. */
  OUT_OF_SCOPE;

  /** Whether the facts tell that nothing has failed; there is nothing to repeat then. */
  public boolean isHarmless() {
    return this == NO_FAULT || this == OUT_OF_SCOPE;
  }
}
