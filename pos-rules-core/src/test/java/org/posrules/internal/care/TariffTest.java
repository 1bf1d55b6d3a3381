package org.posrules.internal.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.posrules.internal.care.Tariff.Sales;
import org.posrules.internal.rulebook.care.Fee;
import org.posrules.internal.rulebook.care.Fee.Card;
import org.posrules.internal.rulebook.care.FeePlan;

/** What a plan costs, worked out by hand. */
class TariffTest {
  private static final double CENT = 0.005;

  private static Sales sales(double volume, double ticket) {
    return new Sales(volume, ticket, Map.of(Card.DEBIT, 0.5, Card.CREDIT, 0.5));
  }

  private static FeePlan plan(int monthly, int device, int once, int minimum, int term) {
    return new FeePlan(
        "P",
        "DE",
        "EUR",
        money(monthly),
        money(device),
        money(once),
        money(minimum),
        term,
        money(0),
        0,
        "P",
        "P",
        "by hand");
  }

  private static Fee fee(Card card, int from, String percent, String fixed, @Nullable String cap) {
    return new Fee(
        "P",
        card,
        money(from),
        new BigDecimal(percent),
        new BigDecimal(fixed),
        cap == null ? null : new BigDecimal(cap));
  }

  private static BigDecimal money(int amount) {
    return BigDecimal.valueOf(amount);
  }

  private static List<Fee> simple() {
    return List.of(fee(Card.DEBIT, 0, "0.5", "0", null), fee(Card.CREDIT, 0, "1", "0.10", null));
  }

  @Test
  void payments_areChargedByPercentAndFixedPartOfTheirKind() {
    Tariff tariff = Tariff.of(plan(0, 0, 0, 0, 0), simple(), 1);
    assertEquals(25 + 50 + 50 * 0.10 * 2, tariff.charged(sales(10_000, 50)), CENT);
  }

  @Test
  void payments_areChargedNoMoreThanTheCap() {
    List<Fee> capped =
        List.of(fee(Card.DEBIT, 0, "1", "0", "2"), fee(Card.CREDIT, 0, "1", "0", null));
    Tariff tariff = Tariff.of(plan(0, 0, 0, 0, 0), capped, 1);
    assertEquals(10 * 2 + 10 * 5, tariff.charged(sales(10_000, 500)), CENT);
  }

  @Test
  void turnover_thatReachesATier_isChargedByItAltogether() {
    List<Fee> tiers =
        List.of(
            fee(Card.DEBIT, 0, "1", "0", null),
            fee(Card.DEBIT, 10_000, "0.5", "0", null),
            fee(Card.CREDIT, 0, "1", "0", null));
    Tariff tariff = Tariff.of(plan(0, 0, 0, 0, 0), tiers, 1);
    assertEquals(25 + 50, tariff.charged(sales(10_000, 50)), CENT);
    assertEquals(49.995 + 49.995, tariff.charged(sales(9_999, 50)), CENT);
  }

  @Test
  void month_costsAtLeastTheMinimum() {
    Tariff tariff = Tariff.of(plan(10, 0, 0, 30, 0), simple(), 1);
    assertEquals(10 + 30, tariff.monthly(sales(100, 50)), CENT);
  }

  @Test
  void devices_areChargedEachAMonth_andWhatTheyCostOnceOverTheTerm() {
    Tariff tariff = Tariff.of(plan(10, 5, 240, 0, 24), List.of(), 3);
    assertEquals(10 + 3 * (5 + 10), tariff.monthly(new Sales(1, 1, Map.of())), CENT);
  }

  @Test
  void devices_ofAPlanThatDoesNotBind_areSpreadOverThreeYears() {
    Tariff tariff = Tariff.of(plan(0, 0, 360, 0, 0), List.of(), 1);
    assertEquals(10, tariff.monthly(new Sales(1, 1, Map.of())), CENT);
  }

  @Test
  void plan_withoutAKindOfPaymentThatTheShopHas_doesNotServeIt() {
    Tariff tariff = Tariff.of(plan(0, 0, 0, 0, 0), simple(), 1);
    assertTrue(tariff.serves(sales(100, 10)));
    assertFalse(tariff.serves(new Sales(100, 10, Map.of(Card.QR, 1.0))));
  }

  @Test
  void breakEven_ofAFixedChargeAndAPercentage_isWhereTheirLinesMeet() {
    Tariff flat = Tariff.flat(50, 0, 1, 0);
    Tariff dear = Tariff.flat(0, 0, 2, 0);
    BreakEven meeting = new BreakEven(flat, dear, sales(20_000, 10));
    assertEquals(5_000, meeting.nearest().orElseThrow(), 1);
  }

  @Test
  void breakEven_ofPlansOfWhichOneIsAlwaysCheaper_isNone() {
    BreakEven never = new BreakEven(Tariff.flat(0, 0, 1, 0), Tariff.flat(1, 0, 2, 0), sales(1, 1));
    assertTrue(never.nearest().isEmpty());
  }
}
