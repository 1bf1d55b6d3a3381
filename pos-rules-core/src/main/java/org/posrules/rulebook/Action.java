package org.posrules.rulebook;

import org.posrules.ActingParty;

/**
 * Something that can be done.
 *
 * @param id SCREAMING_SNAKE
 * @param party who does it
 * @param minutes typical time until its result is known, at least 1
 * @param fits when it makes sense, by what is proven about the money and what was asked for
 */
public record Action(String id, ActingParty party, int minutes, Fits fits) {

  /** When an action makes sense. */
  public enum Fits {
    /** Whatever is proven about the money. */
    ALWAYS,
    /** While it is not known whether the payment was made: it finds that out or undoes it. */
    WHILE_OPEN,
    /** When the payment was made, or may have been. */
    IF_PAID,
    /** It repeats the payment. */
    IF_REPEATED,
    /** It presents the same card again: not where a repeat is forbidden. */
    SAME_CARD,
    /** It takes the money in another way: not for a refund, or what else a shop does alone. */
    TO_TAKE_MONEY,
    /**
     * It undoes one payment, while it is not known whether that was made: nothing of a settlement,
     * nor of what is itself to undo a payment.
     */
    TO_UNDO
  }
}
