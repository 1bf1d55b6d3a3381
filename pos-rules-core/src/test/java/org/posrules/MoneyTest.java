package org.posrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An amount is exact, and a wrong one is told by what to do about it. */
class MoneyTest {

  private static String refused(String value, String currency) {
    return assertThrows(IllegalArgumentException.class, () -> Money.of(value, currency))
        .getMessage();
  }

  @ParameterizedTest
  @CsvSource({
    "18000, EUR, 180.00",
    "18000, JPY, 18000",
    "18000, KWD, 18.000",
    "5, EUR, 0.05",
    "0, CNY, 0.00",
    "999999999999999999, CNY, 9999999999999999.99",
  })
  void amount_inMinorUnits_isInTheMainUnit(long minor, String currency, String value) {
    assertEquals(Money.of(value, currency), Money.ofMinor(minor, currency));
  }

  @ParameterizedTest
  @CsvSource({
    "-1, EUR, below 0",
    "1.00001, EUR, more than 4 digits after the point",
    "1234567890123456789, EUR, more than 18 digits",
    "100000000000000000.99, EUR, more than 18 digits",
    "12,50, is not known",
    "'12,50', EUR, no decimal number",
    "1e5, EUR, no decimal number",
    "'', EUR, no decimal number",
    "1, EURO, is not known",
    "1, eur, is not known",
    "1, QQQ, is not known",
  })
  void amount_outOfItsRange_isToldWithTheLimit(String value, String currency, String told) {
    assertTrue(refused(value, currency).contains(told), refused(value, currency));
  }

  /** It could not be written as the contract has it, and would not be read again. */
  @Test
  void amount_withAnExponent_countsItsZeros() {
    Currency euro = Currency.getInstance("EUR");
    BigDecimal tooLong = new BigDecimal("1E+18");

    assertEquals("100", new Money(new BigDecimal("1E+2"), euro).value().toPlainString());
    assertThrows(IllegalArgumentException.class, () -> new Money(tooLong, euro));
  }

  @Test
  void amount_thatIsACardNumber_isNotRepeated() {
    String refused = refused("4242424242424242 EUR", "4242424242424242");
    assertFalse(refused.contains("4242"), refused);
  }

  @ParameterizedTest
  @ValueSource(strings = {"XXX", "XTS", "XAU", "XDR", "XBA", "CHW", "USN"})
  void currency_thatNobodyPaysIn_isRefused(String code) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> Money.ofMinor(1, code)).getMessage();
    assertEquals(refused("1", code), message);
    assertTrue(message.contains("nobody pays in this currency"), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"EUR", "CNY", "JPY", "XAF", "XOF", "XPF", "XCD", "KWD"})
  void currency_ofCoins_isTaken(String code) {
    assertEquals(code, Money.of("1", code).currency().getCurrencyCode());
  }

  @Test
  void amount_orCurrency_thatIsMissing_isToldWhatToGive() {
    assertTrue(refused(null, "EUR").contains("as in 12.50"));
    assertTrue(refused("1", null).contains("ISO 4217"));
  }

  @Test
  void minorUnits_belowZero_areRefused() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> Money.ofMinor(-1, "EUR")).getMessage();
    assertTrue(message.contains("below 0"), message);
  }
}
