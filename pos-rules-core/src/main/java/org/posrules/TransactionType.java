package org.posrules;

/** What the terminal or back end asked for. */
public enum TransactionType {
  /** Goods or services for money; what is meant when nothing is said. */
  SALE,
  /** Money back to the cardholder, from the merchant's account. */
  REFUND,
  /** A payment of the open batch taken back before it is settled. */
  VOID,
  /** An amount reserved, to be captured later. */
  PREAUTH,
  /** A reserved amount collected. */
  CAPTURE,
  /** An authorisation undone because its outcome was not known or not wanted. */
  REVERSAL,
  /** The card's balance asked for; no money moves. */
  BALANCE,
  /** The batch closed and handed to the acquirer. */
  SETTLEMENT
}
