package org.posrules;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An amount of money. Immutable. Two amounts compare only in the same currency.
 *
 * <p>What is wrong with an amount is told by an {@link IllegalArgumentException} that says what to
 * do, and never repeats what was given.
 *
 * @param value at least zero, at most 18 digits, at most 4 of them after the point
 * @param currency ISO 4217, one that {@link #isPaidIn people pay in}
 */
public record Money(BigDecimal value, Currency currency) {
  private static final int MOST_DIGITS = 18;
  private static final int MOST_DECIMALS = 4;
  private static final String NOT_MONEY =
      "nobody pays in this currency (ISO 4217: a metal, a fund, for testing or none); give another";

  /** The funds of ISO 4217; a fund has a minor unit, but no coins. */
  private static final Set<String> FUNDS =
      Set.of("BOV", "CHE", "CHW", "CLF", "COU", "MXV", "USN", "UYI", "UYW");

  private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,40}(\\.[0-9]{1,40})?");

  public Money {
    requirePaid(currency);
    if (value.signum() < 0) {
      throw new IllegalArgumentException(
          "the amount is below 0; give it without a sign, and a refund as the transaction's type");
    }
    if (value.scale() > MOST_DECIMALS) {
      throw new IllegalArgumentException(
          "the amount has more than 4 digits after the point; round it as the currency has it");
    }
    if (value.precision() - Math.min(0, value.scale()) > MOST_DIGITS) {
      throw new IllegalArgumentException(
          "the amount has more than 18 digits; give it in the currency's main unit");
    }
  }

  /**
   * An amount from its decimal text and currency code, for example {@code of("12.50", "EUR")}.
   *
   * @throws IllegalArgumentException for a text that is no such amount, or a currency that is
   *     unknown or that nobody pays in
   */
  public static Money of(String value, String currency) {
    // A mapper hands on what a message does not have.
    if (value == null || !DECIMAL.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "the amount is no decimal number; give digits and a point, as in 12.50");
    }
    return new Money(new BigDecimal(value), known(currency));
  }

  /**
   * An amount in the currency's minor unit by ISO 4217: {@code ofMinor(18000, "EUR")} is 180.00
   * EUR, and {@code ofMinor(18000, "JPY")} is 18000 JPY.
   *
   * @throws IllegalArgumentException for an amount below 0, or a currency that is unknown or that
   *     nobody pays in
   */
  public static Money ofMinor(long value, String currency) {
    Currency known = known(currency);
    requirePaid(known);
    return new Money(BigDecimal.valueOf(value, known.getDefaultFractionDigits()), known);
  }

  /** Whether people pay in it: it is no metal, no fund, not for testing and not none at all. */
  public static boolean isPaidIn(Currency currency) {
    return currency.getDefaultFractionDigits() >= 0 && !FUNDS.contains(currency.getCurrencyCode());
  }

  private static void requirePaid(Currency currency) {
    if (!isPaidIn(currency)) {
      throw new IllegalArgumentException(NOT_MONEY);
    }
  }

  private static Currency known(String code) {
    try {
      return Currency.getInstance(code);
    } catch (IllegalArgumentException | NullPointerException e) {
      // The JDK's exception repeats nothing either, but does not say what to do.
      throw new IllegalArgumentException(
          "the currency is not known; give an ISO 4217 code of three capitals, as in EUR");
    }
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

  /**
   * The currency and how many digits the amount has before the point, for example {@code CNY
   * 100-999}: enough to see whether large payments fail more, and no amount.
   */
  public String sizeClass() {
    int digits = Math.max(1, value.precision() - value.scale());
    String from = digits == 1 ? "0" : "1" + "0".repeat(digits - 1);
    return currency.getCurrencyCode() + " " + from + "-" + "9".repeat(digits);
  }
}
