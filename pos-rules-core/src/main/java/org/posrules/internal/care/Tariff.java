package org.posrules.internal.care;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.posrules.internal.rulebook.care.Fee;
import org.posrules.internal.rulebook.care.FeePlan;

/**
 * What a plan takes: what is paid now, or a plan of the tables. Immutable. Amounts are in the
 * currency of the shop; they are estimates, so they are computed in floating point.
 *
 * @param monthly a month, whatever is paid
 * @param minimumMonthly the least that payments are charged a month
 * @param fees by kind of payment, those of the least turnover first
 */
record Tariff(double monthly, double minimumMonthly, Map<Fee.Card, List<Rate>> fees) {
  private static final int MONTHS_OF_A_DEVICE = 36;
  private static final double PER_CENT = 100;

  /**
   * What is taken of payments.
   *
   * @param from which monthly turnover on
   * @param percent of a payment
   * @param fixed for each payment
   * @param cap the most for one payment
   */
  record Rate(double from, double percent, double fixed, double cap) {
    double of(double ticket) {
      return Math.min(cap, ticket * percent / PER_CENT + fixed);
    }
  }

  /**
   * What a shop sells by card.
   *
   * @param volume a month
   * @param ticket of one payment
   * @param mix by kind of payment, its part of the volume: 0 to 1, together 1
   */
  record Sales(double volume, double ticket, Map<Fee.Card, Double> mix) {
    Sales at(double otherVolume) {
      return new Sales(otherVolume, ticket, mix);
    }
  }

  /** One rate for all payments. */
  static Tariff flat(double monthly, double minimumMonthly, double percent, double fixed) {
    Map<Fee.Card, List<Rate>> fees = new EnumMap<>(Fee.Card.class);
    for (Fee.Card card : Fee.Card.values()) {
      fees.put(card, List.of(new Rate(0, percent, fixed, Double.POSITIVE_INFINITY)));
    }
    return new Tariff(monthly, minimumMonthly, fees);
  }

  /**
   * A plan for so many terminals. What a device costs once is spread over the term, or over three
   * years where the plan does not bind.
   */
  static Tariff of(FeePlan plan, List<Fee> all, int terminals) {
    int months = plan.termMonths() > 0 ? plan.termMonths() : MONTHS_OF_A_DEVICE;
    double devices =
        terminals * (plan.deviceMonthly().doubleValue() + plan.deviceOnce().doubleValue() / months);
    Map<Fee.Card, List<Rate>> fees = new EnumMap<>(Fee.Card.class);
    for (Fee.Card card : Fee.Card.values()) {
      List<Rate> rates =
          all.stream()
              .filter(fee -> fee.plan().equals(plan.plan()) && fee.card() == card)
              .map(Tariff::rate)
              .sorted((one, other) -> Double.compare(one.from(), other.from()))
              .toList();
      fees.put(card, rates);
    }
    return new Tariff(
        plan.monthly().doubleValue() + devices, plan.minimumMonthly().doubleValue(), fees);
  }

  private static Rate rate(Fee fee) {
    return new Rate(
        fee.fromMonthlyVolume().doubleValue(),
        fee.percent().doubleValue(),
        fee.fixed().doubleValue(),
        fee.cap() == null ? Double.POSITIVE_INFINITY : fee.cap().doubleValue());
  }

  /** Whether it takes every kind of payment that the shop has. */
  boolean serves(Sales sales) {
    return sales.mix().keySet().stream()
        .allMatch(card -> !fees.getOrDefault(card, List.of()).isEmpty());
  }

  /** What payments are charged a month, before the minimum. */
  double charged(Sales sales) {
    double sum = 0;
    for (Map.Entry<Fee.Card, Double> part : sales.mix().entrySet()) {
      Rate rate = rate(part.getKey(), sales.volume());
      double payments = sales.volume() * part.getValue() / sales.ticket();
      sum += rate == null ? 0 : payments * rate.of(sales.ticket());
    }
    return sum;
  }

  private @Nullable Rate rate(Fee.Card card, double volume) {
    Rate found = null;
    for (Rate rate : fees.getOrDefault(card, List.of())) {
      if (found == null || rate.from() <= volume) {
        found = rate;
      }
    }
    return found;
  }

  /** What it costs a month. */
  double monthly(Sales sales) {
    return monthly + Math.max(minimumMonthly, charged(sales));
  }
}
