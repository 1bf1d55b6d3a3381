package org.posrules.internal.values;

/** What one proof says about the money. How proofs add up is the payment room's business. */
public enum Says {
  /** The caller knows that nothing left. */
  KEPT,
  /** A step failed, or a text was shown, that comes before anything is sent. */
  BEFORE,
  /** The request left, or was being worked on: open until it is answered. */
  SENT,
  /** The way back was cut: open until a code of the answer itself is known. */
  CUT,
  /** An answer was waited for in vain. */
  SILENT,
  /** A server of the way has answered, so something left; what it said is not known. */
  SERVED,
  /** A final answer came; this does not tell which. */
  REPLIED,
  /** A code of a final answer that refuses. */
  REFUSED,
  /** A text, or a cause, that stands for a final answer that refuses. */
  SAID_REFUSED,
  /**
   * Words that stand for a refusal, and that a machine may show which got no answer: a reason that
   * passes by itself, "not charged". Believed while no request is known to have left.
   */
  WEAKLY_REFUSED,
  /** A code of a final answer that approves. */
  APPROVED,
  /** Somebody or something claims that money was taken. */
  CLAIMED,
  /** Words about the money that nobody understood: while they stand, prose closes nothing. */
  DOUBTED,
  /** The transaction is of a kind that moves no money. */
  NO_MONEY,
  /** The transaction takes another one back: how it ends says nothing of what it was to undo. */
  TAKES_BACK,
  /**
   * The host approved what takes another transaction back. That nothing is left to do may be told;
   * of the money it proves no more than an inquiry does.
   */
  UNDONE,
  /**
   * The customer has paid in another way. It proves nothing of the card's money, and nobody repeats
   * that payment unasked.
   */
  PAID_OTHERWISE,
  /** The inquiry found the payment approved. */
  FOUND_APPROVED,
  /** The inquiry found the payment refused. */
  FOUND_REFUSED,
  /** The inquiry found no such payment. */
  FOUND_NOTHING,
  /** The inquiry found the payment reversed. */
  FOUND_REVERSED,
  /** The inquiry found the payment still under way. */
  FOUND_UNDER_WAY
}
