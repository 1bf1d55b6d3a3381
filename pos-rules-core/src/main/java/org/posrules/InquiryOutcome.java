package org.posrules;

/** What a status inquiry made since the failure has answered about this transaction. */
public enum InquiryOutcome {
  /** The transaction was approved: money moves. */
  APPROVED,
  /** The transaction was refused: no money moves. */
  DECLINED,
  /** The host does not know the transaction: no money moves. */
  NOT_FOUND,
  /** The host is still working on it, or the payer is still typing. */
  IN_PROGRESS,
  /** The transaction was approved and then reversed: the money went back. */
  REVERSED
}
