package org.posrules.history;

/**
 * How often one cause came up before among what a transaction has something in common with.
 *
 * @param cause the most likely one of those incidents
 * @param common what they share with the transaction
 * @param within how long ago at most, counted from the transaction's time
 * @param incidents how many, at least 1; a history may stop counting at some hundred
 * @param cards on how many different cards, at least 1. Where some name their card, only those
 *     count: one without a name may be any of them. Where none does, each stands for a card
 * @param terminals at how many different terminals, at least 1, counted as cards are
 */
public record Recurrence(
    String cause, Dimension common, Window within, int incidents, int cards, int terminals) {
  public Recurrence {
    if (cards < 1 || cards > incidents) {
      throw new IllegalArgumentException("cards must be from 1 to the number of incidents");
    }
    if (terminals < 1 || terminals > incidents) {
      throw new IllegalArgumentException("terminals must be from 1 to the number of incidents");
    }
  }
}
