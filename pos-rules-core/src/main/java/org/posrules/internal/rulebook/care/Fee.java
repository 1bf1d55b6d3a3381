package org.posrules.internal.rulebook.care;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code care/tables/fees.csv}: what a plan takes of a payment.
 *
 * @param plan name of the plan
 * @param card of which cards
 * @param fromMonthlyVolume from which monthly turnover of the shop on
 * @param percent of the payment, in per cent
 * @param fixed for each payment
 * @param cap the most for one payment; empty: none
 */
public record Fee(
    String plan,
    Card card,
    BigDecimal fromMonthlyVolume,
    BigDecimal percent,
    BigDecimal fixed,
    @MayBeEmpty @Nullable BigDecimal cap) {

  /** Kinds of payments that plans distinguish. */
  public enum Card {
    DEBIT,
    CREDIT,
    FOREIGN,
    QR
  }
}
