package org.posrules;

/** Whether the facts sufficed for a diagnosis. */
public enum Outcome {
  /** At least one fault is named. */
  DIAGNOSED,
  /** The facts do not tell; the advice is still safe, and missing facts are named. */
  INSUFFICIENT_EVIDENCE
}
