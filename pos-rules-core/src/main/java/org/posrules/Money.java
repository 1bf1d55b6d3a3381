package org.posrules;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.OptionalInt;

/**
 * An amount of money. Immutable. Two amounts compare only in the same currency.
 *
 * @param value at least zero, at most 18 digits, at most 4 of them after the point
 * @param currency ISO 4217
 */
public record Money(BigDecimal value, Currency currency) {
  private static final int MOST_DIGITS = 18;
  private static final int MOST_DECIMALS = 4;

  public Money {
    if (value.signum() < 0
        || value.precision() > MOST_DIGITS
        || value.scale() > MOST_DECIMALS
        || value.scale() < -MOST_DIGITS) {
      throw new IllegalArgumentException(
          "an amount is 0 or more, with at most 18 digits and at most 4 of them after the point");
    }
  }

  /** An amount from its decimal text and currency code, for example {@code of("12.50", "EUR")}. */
  public static Money of(String value, String currency) {
    return new Money(new BigDecimal(value), Currency.getInstance(currency));
  }

  /** Below zero, zero or above zero as this is less, equal or more; empty for other currencies. */
  public OptionalInt compareWith(Money other) {
    return currency.equals(other.currency)
        ? OptionalInt.of(value.compareTo(other.value))
        : OptionalInt.empty();
  }

  /** The sum, in this amount's currency. */
  public Money plus(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("amounts of two currencies cannot be added");
    }
    return new Money(value.add(other.value), currency);
  }
}
