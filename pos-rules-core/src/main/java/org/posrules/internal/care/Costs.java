package org.posrules.internal.care;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.posrules.care.PartFacts;
import org.posrules.care.PlanCost;
import org.posrules.care.Shop;
import org.posrules.care.ShopFact;
import org.posrules.care.ShopPart;
import org.posrules.facts.PlanSignal;
import org.posrules.internal.care.Tariff.Sales;
import org.posrules.internal.rulebook.care.CareContent;
import org.posrules.internal.rulebook.care.CareTable;
import org.posrules.internal.rulebook.care.Fee;
import org.posrules.internal.rulebook.care.FeePlan;

/** What fee plans cost a shop of this turnover, and what it pays now. Immutable. */
final class Costs {
  private static final int MONTHS = 12;
  private static final double PER_CENT = 100;

  /** Turnovers are told to two digits: the estimate is no better. */
  private static final MathContext ROUGHLY = new MathContext(2, RoundingMode.HALF_UP);

  /** A plan and what it takes. */
  private record Priced(FeePlan plan, Tariff tariff) {}

  private final @Nullable Sales sales;
  private final @Nullable Tariff now;
  private final PartFacts contract;
  private final List<Priced> plans;

  private Costs(
      @Nullable Sales sales, @Nullable Tariff now, PartFacts contract, List<Priced> plans) {
    this.sales = sales;
    this.now = now;
    this.contract = contract;
    this.plans = plans;
  }

  static Costs of(CareContent care, Shop shop) {
    PartFacts contract = shop.the(ShopPart.CONTRACT);
    int terminals = Math.max(1, shop.of(ShopPart.TERMINAL).size());
    List<Fee> fees = care.rows(CareTable.FEES);
    List<Priced> all =
        care.rows(CareTable.PLANS).stream()
            .map(plan -> new Priced(plan, Tariff.of(plan, fees, terminals)))
            .toList();
    Sales sales = sales(contract);
    return new Costs(sales, now(contract, all), contract, offered(all, shop, sales));
  }

  /** Plans of the shop's currency, and country where it is known, that take all its payments. */
  private static List<Priced> offered(List<Priced> all, Shop shop, @Nullable Sales sales) {
    String currency = shop.get(ShopFact.CURRENCY);
    if (sales == null || currency == null) {
      return List.of();
    }
    return all.stream()
        .filter(priced -> priced.plan().currency().equals(currency))
        .filter(priced -> Papers.isIn(priced.plan().country(), shop.get(ShopFact.COUNTRY)))
        .filter(priced -> priced.tariff().serves(sales))
        .toList();
  }

  /** Null unless turnover and ticket are known; what no share is known of is taken as credit. */
  private static @Nullable Sales sales(PartFacts contract) {
    BigDecimal volume = contract.get(ShopFact.MONTHLY_VOLUME);
    BigDecimal ticket = contract.get(ShopFact.AVERAGE_TICKET);
    if (volume == null || ticket == null || volume.signum() == 0 || ticket.signum() == 0) {
      return null;
    }
    Map<Fee.Card, Double> mix = new EnumMap<>(Fee.Card.class);
    share(Fee.Card.DEBIT, contract.get(ShopFact.DEBIT_SHARE), mix);
    share(Fee.Card.FOREIGN, contract.get(ShopFact.FOREIGN_SHARE), mix);
    share(Fee.Card.QR, contract.get(ShopFact.QR_SHARE), mix);
    double rest = 1 - mix.values().stream().mapToDouble(Double::doubleValue).sum();
    if (rest > 1e-9) {
      mix.put(Fee.Card.CREDIT, rest);
    }
    return new Sales(volume.doubleValue(), ticket.doubleValue(), mix);
  }

  private static void share(Fee.Card card, @Nullable BigDecimal share, Map<Fee.Card, Double> mix) {
    if (share != null && share.signum() > 0) {
      mix.put(card, share.doubleValue() / PER_CENT);
    }
  }

  /** Null where nobody knows what is paid now. */
  private static @Nullable Tariff now(PartFacts contract, List<Priced> all) {
    String plan = contract.get(ShopFact.PLAN);
    Optional<Tariff> known =
        all.stream()
            .filter(priced -> priced.plan().plan().equals(plan))
            .map(Priced::tariff)
            .findFirst();
    BigDecimal percent = contract.get(ShopFact.PERCENT);
    if (known.isPresent() || percent == null) {
      return known.orElse(null);
    }
    return Tariff.flat(
        contract.get(ShopFact.MONTHLY, BigDecimal.ZERO).doubleValue(),
        contract.get(ShopFact.MINIMUM_MONTHLY, BigDecimal.ZERO).doubleValue(),
        percent.doubleValue(),
        contract.get(ShopFact.FIXED, BigDecimal.ZERO).doubleValue());
  }

  /** Where nothing is paid for a payment as such, it does not matter how large one is. */
  private static @Nullable Sales anyTicket(PartFacts contract) {
    BigDecimal volume = contract.get(ShopFact.MONTHLY_VOLUME);
    boolean fixed = contract.get(ShopFact.FIXED, BigDecimal.ZERO).signum() > 0;
    return volume == null || volume.signum() == 0 || fixed || contract.get(ShopFact.PLAN) != null
        ? null
        : new Sales(volume.doubleValue(), volume.doubleValue(), Map.of(Fee.Card.CREDIT, 1.0));
  }

  /** How much of the minimum charge is paid for nothing, in per cent; empty where none is. */
  OptionalDouble unusedMinimumPercent() {
    Sales mine = sales == null ? anyTicket(contract) : sales;
    if (mine == null || now == null || now.minimumMonthly() <= 0) {
      return OptionalDouble.empty();
    }
    double unused = 1 - now.charged(mine) / now.minimumMonthly();
    return unused > 0 ? OptionalDouble.of(PER_CENT * unused) : OptionalDouble.empty();
  }

  /** The plan that costs least, where it costs less than what is paid now. */
  Optional<PlanSignal> cheaper() {
    if (sales == null || now == null || now.monthly(sales) <= 0) {
      return Optional.empty();
    }
    double paid = now.monthly(sales);
    Sales mine = sales;
    return plans.stream()
        .min(Comparator.comparingDouble(priced -> priced.tariff().monthly(mine)))
        .map(
            best ->
                new PlanSignal(
                    best.plan().plan(), PER_CENT * (paid - best.tariff().monthly(mine)) / paid, ""))
        .filter(best -> best.savingPercent() > 0);
  }

  /** What each plan costs, and what is paid now; the cheapest first. */
  List<PlanCost> told(CareWords words) {
    List<PlanCost> costs = new ArrayList<>();
    if (sales == null) {
      return costs;
    }
    for (Priced priced : plans) {
      FeePlan plan = priced.plan();
      costs.add(
          cost(
              plan.plan(),
              plan.name(words.language()),
              priced.tariff(),
              plan.termMonths(),
              plan.exitFee()));
    }
    if (now != null) {
      costs.add(
          cost(
              "",
              words.word("plans.now"),
              now,
              contract.get(ShopFact.TERM_MONTHS, 0),
              contract.get(ShopFact.EXIT_FEE, BigDecimal.ZERO)));
    }
    costs.sort(Comparator.comparing(PlanCost::yearly).thenComparing(PlanCost::plan));
    return costs;
  }

  private PlanCost cost(
      String plan, String title, Tariff tariff, int termMonths, BigDecimal exitFee) {
    Sales mine = Objects.requireNonNull(sales);
    double yearly = MONTHS * tariff.monthly(mine);
    return new PlanCost(
        plan,
        title,
        contract.get(ShopFact.CURRENCY, ""),
        rounded(yearly, 0),
        rounded(PER_CENT * yearly / (MONTHS * mine.volume()), 2),
        plan.isEmpty() || now == null ? null : breakEven(tariff, now, mine),
        termMonths,
        exitFee);
  }

  private static BigDecimal rounded(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
  }

  /** The turnover nearest to the shop's own at which both cost the same. */
  private static @Nullable BigDecimal breakEven(Tariff one, Tariff other, Sales mine) {
    return new BreakEven(one, other, mine)
        .nearest().stream()
            .mapToObj(volume -> new BigDecimal(volume).round(ROUGHLY))
            .map(volume -> new BigDecimal(volume.toPlainString()))
            .findFirst()
            .orElse(null);
  }
}
