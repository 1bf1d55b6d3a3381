package org.posrules.care;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.posrules.FieldProblem;

/**
 * How a shop is set up, as far as it is known. Every fact is optional, and what is not given is
 * neither good nor bad. Holds no card data: texts are masked, telephone numbers that may be a
 * card's are refused. Immutable; safe to share.
 */
public final class Shop {
  /** The most of a part that a shop has several of: terminals, say. */
  public static final int MOST_OF_A_PART = 500;

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** Parts of the turnover. */
  private static final List<ShopFact<BigDecimal>> SHARES =
      List.of(
          ShopFact.DEBIT_SHARE, ShopFact.CREDIT_SHARE, ShopFact.FOREIGN_SHARE, ShopFact.QR_SHARE);

  private final Map<ShopPart, List<PartFacts>> parts;

  /** A shop is looked up by many diagnoses. */
  private final int hash;

  private Shop(Map<ShopPart, List<PartFacts>> parts) {
    this.parts = parts;
    this.hash = parts.hashCode();
  }

  /** A builder of a shop of which nothing is known. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is known of each such part, in the order given; empty where nothing is. */
  public List<PartFacts> of(ShopPart part) {
    return parts.getOrDefault(part, List.of());
  }

  /** What is known of a part that a shop has once; nothing is known of it where it is not given. */
  public PartFacts the(ShopPart part) {
    List<PartFacts> given = of(part);
    return given.isEmpty() ? PartFacts.builder(part).build() : given.get(0);
  }

  /** A fact of a part that a shop has once; null where it is not known. */
  public <T> @Nullable T get(ShopFact<T> fact) {
    return the(fact.part()).get(fact);
  }

  /** What a part is called in findings: its id, or its number among its like; empty for others. */
  public String nameOf(PartFacts facts) {
    String id =
        switch (facts.part()) {
          case TERMINAL -> facts.get(ShopFact.TERMINAL_ID);
          case PERSON -> facts.get(ShopFact.PERSON_ID);
          case INCIDENT -> facts.get(ShopFact.INCIDENT_TERMINAL);
          default -> "";
        };
    return id == null ? "#" + (of(facts.part()).indexOf(facts) + 1) : id;
  }

  /**
   * The same with another value of a fact of a part that a shop has once; null leaves it unknown.
   *
   * @throws IllegalArgumentException for a fact of a part that a shop has several of
   * @throws InvalidShopException for a value outside of its bounds
   */
  public <T> Shop with(ShopFact<T> fact, @Nullable T value) {
    ShopPart part = fact.part();
    PartFacts before = the(part);
    PartFacts.Builder after = PartFacts.builder(part);
    before.given().forEach(given -> after.put(given, before.get(given)));
    after.set(fact, builder().set(fact, value).build().get(fact));
    Map<ShopPart, List<PartFacts>> changed = new EnumMap<>(parts);
    changed.put(part, List.of(after.build()));
    List<FieldProblem> problems = new ArrayList<>();
    Builder.checkShares(changed, problems);
    if (!problems.isEmpty()) {
      throw new InvalidShopException(problems);
    }
    return new Shop(changed);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Shop that && parts.equals(that.parts));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** Names of the facts, never their values. */
  @Override
  public String toString() {
    return "Shop" + parts.values();
  }

  /** Collects the facts. Not thread-safe. */
  public static final class Builder {
    private final Map<ShopPart, PartFacts.Builder> once = new EnumMap<>(ShopPart.class);
    private final Map<ShopPart, List<PartFacts>> several = new EnumMap<>(ShopPart.class);

    private Builder() {}

    /**
     * Sets a fact of a part that a shop has once; null leaves it unknown.
     *
     * @throws IllegalArgumentException for a fact of a part that a shop has several of
     */
    public <T> Builder set(ShopFact<T> fact, @Nullable T value) {
      if (fact.part().isSeveral()) {
        throw new IllegalArgumentException(
            fact + " is a fact of one of several " + fact.part().field() + "; add them");
      }
      once.computeIfAbsent(fact.part(), PartFacts::builder).set(fact, value);
      return this;
    }

    /** Adds what is known of a part: of a terminal, or all at once of one that a shop has once. */
    public Builder add(PartFacts facts) {
      if (facts.part().isSeveral()) {
        several.computeIfAbsent(facts.part(), any -> new ArrayList<>()).add(facts);
      } else {
        PartFacts.Builder builder = once.computeIfAbsent(facts.part(), PartFacts::builder);
        facts.given().forEach(fact -> builder.put(fact, facts.get(fact)));
      }
      return this;
    }

    /**
     * The shop.
     *
     * @throws InvalidShopException that names each fact outside of its bounds
     */
    public Shop build() {
      Map<ShopPart, List<PartFacts>> parts = new EnumMap<>(ShopPart.class);
      List<FieldProblem> problems = new ArrayList<>();
      for (ShopPart part : ShopPart.values()) {
        List<PartFacts> facts = facts(part);
        for (int i = 0; i < Math.min(facts.size(), MOST_OF_A_PART); i++) {
          String place = part.field().isEmpty() ? "" : part.field() + "/";
          check(facts.get(i), part.isSeveral() ? place + i + "/" : place, problems);
        }
        checkNames(part, facts, problems);
        if (!facts.isEmpty()) {
          parts.put(part, facts.stream().map(CleanTexts::of).toList());
        }
      }
      checkShares(parts, problems);
      if (!problems.isEmpty()) {
        throw new InvalidShopException(problems);
      }
      return new Shop(parts);
    }

    private List<PartFacts> facts(ShopPart part) {
      PartFacts.Builder single = once.get(part);
      return single == null
          ? List.copyOf(several.getOrDefault(part, List.of()))
          : List.of(single.build());
    }

    private static void check(PartFacts facts, String place, List<FieldProblem> problems) {
      for (ShopFact<?> fact : facts.given()) {
        Object value = facts.get(fact);
        if (value != null) {
          problems.addAll(fact.problems(place + fact.name(), value));
        }
      }
    }

    /** What is said of a part must be said of one alone. */
    private static void checkNames(
        ShopPart part, List<PartFacts> facts, List<FieldProblem> problems) {
      if (facts.size() > MOST_OF_A_PART) {
        String most = "must have at most " + MOST_OF_A_PART + " entries";
        problems.add(new FieldProblem(part.field(), "too-many", most));
        return;
      }
      Set<String> names = new HashSet<>();
      for (int i = 0; i < facts.size(); i++) {
        String name =
            switch (part) {
              case TERMINAL -> facts.get(i).get(ShopFact.TERMINAL_ID);
              case PERSON -> facts.get(i).get(ShopFact.PERSON_ID);
              default -> null;
            };
        if (name != null && !names.add(name)) {
          problems.add(
              new FieldProblem(
                  part.field() + "/" + i + "/id", "twice", "must not be the id of another one"));
        }
      }
    }

    private static void checkShares(
        Map<ShopPart, List<PartFacts>> parts, List<FieldProblem> problems) {
      for (PartFacts contract : parts.getOrDefault(ShopPart.CONTRACT, List.of())) {
        BigDecimal sum =
            SHARES.stream()
                .map(share -> contract.get(share, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(WHOLE) > 0) {
          problems.add(
              new FieldProblem(
                  ShopPart.CONTRACT.field() + "/" + ShopFact.DEBIT_SHARE.name(),
                  "out-of-range",
                  "the shares of the turnover must not come to more than 100 per cent"));
        }
      }
    }
  }
}
