package org.posrules.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.posrules.care.PartFacts;
import org.posrules.care.PhoneNumber;
import org.posrules.care.Shop;
import org.posrules.care.ShopFact;
import org.posrules.care.ShopPart;

/** Shops of which something is known: each fact of each part in one of two cases. */
final class RandomShops {
  private static final List<String> TEXTS =
      List.of("P10", "Laden am Eck", "街角小店", "☕ Café", "1.2-b");
  private static final List<String> NUMBERS = List.of("0", "0.5", "12.50", "7.000001", "25");
  private static final List<String> PHONES = List.of("110", "95516", "+49 30 123456");

  private RandomShops() {}

  static Shop next(Random random) {
    Shop.Builder shop = Shop.builder();
    for (ShopPart part : ShopPart.values()) {
      int times = part.isSeveral() ? random.nextInt(4) : random.nextInt(2);
      for (int i = 0; i < times; i++) {
        shop.add(facts(part, i, random));
      }
    }
    return shop.set(ShopFact.NAME, pick(TEXTS, random)).build();
  }

  private static PartFacts facts(ShopPart part, int index, Random random) {
    PartFacts.Builder facts = PartFacts.builder(part);
    for (ShopFact<?> fact : ShopFact.of(part)) {
      if (random.nextBoolean()) {
        facts.put(fact, fact.name().equals("id") ? "#" + index : value(fact, random));
      }
    }
    return facts.build();
  }

  private static Object value(ShopFact<?> fact, Random random) {
    return fact.isSeveral()
        ? IntStream.range(0, random.nextInt(4)).mapToObj(i -> one(fact, random)).toList()
        : one(fact, random);
  }

  private static @Nullable Object one(ShopFact<?> fact, Random random) {
    Class<?> type = fact.type();
    if (type.isEnum()) {
      return pick(List.of(type.getEnumConstants()), random);
    }
    return switch (type.getSimpleName()) {
      case "String" -> text(fact, random);
      case "Boolean" -> random.nextBoolean();
      case "Integer" -> random.nextInt(1_000_001);
      case "BigDecimal" -> new BigDecimal(pick(NUMBERS, random));
      case "LocalDate" -> LocalDate.of(1970, 1, 1).plusDays(random.nextInt(40_000));
      case "Locale" -> random.nextBoolean() ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
      case "PhoneNumber" -> new PhoneNumber(pick(PHONES, random));
      default -> throw new AssertionError("no value of a " + type);
    };
  }

  private static String text(ShopFact<?> fact, Random random) {
    return switch (fact.name()) {
      case "country" -> "CN";
      case "currency" -> "CNY";
      default -> pick(TEXTS, random);
    };
  }

  private static <T> T pick(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
