package org.posrules.service.wire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.posrules.care.PhoneNumber;
import org.posrules.care.ShopFact;
import org.posrules.care.ShopPart;

/** Shops with a few members each, most of them good and some of them at or over an edge. */
final class RandomShopRequests {
  private static final List<String> ANYTHING =
      List.of("null", "true", "-1", "1.0", "\"\"", "\" \"", "\"x\"", "[]", "[null]", "[1]", "{}");

  private static final Map<Class<?>, List<String>> VALUES =
      Map.of(
          LocalDate.class,
          List.of(
              "2026-11-28", "2024-02-29", "2025-02-29", "1969-12-31", "10000-01-01", "2026-1-1"),
          Locale.class,
          List.of("zh-CN", "en", "zh_CN", "x", "en-", "de-1996"),
          PhoneNumber.class,
          List.of(
              "95516", "+49 (30) 123-456", "12", "++49 30", "378282246310005", "1234567890123456"),
          String.class,
          List.of("DE", "EUR", "街角小店", "x", "a".repeat(128), "😀".repeat(129)));

  private static final Map<Class<?>, List<String>> NUMBERS =
      Map.of(
          BigDecimal.class,
          List.of("0", "-0", "25", "100", "100.000001", "0.1234567", "1e2", "1e12", "1e13", "-1"),
          Integer.class,
          List.of("0", "1000000", "1000001", "-1", "1.0", "99999999999"),
          Boolean.class,
          List.of("true", "false"));

  private RandomShopRequests() {}

  static String next(Random random) {
    List<String> members = new ArrayList<>(facts(ShopPart.SHOP, random));
    for (ShopPart part : ShopPart.values()) {
      if (part != ShopPart.SHOP && random.nextInt(4) == 0) {
        members.add("\"" + part.field() + "\":" + part(part, random));
      }
    }
    return object(members);
  }

  private static String part(ShopPart part, Random random) {
    if (random.nextInt(8) == 0) {
      return pick(ANYTHING, random);
    }
    if (!part.isSeveral()) {
      return object(facts(part, random));
    }
    List<String> all = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      all.add(object(facts(part, random)));
    }
    return list(all);
  }

  private static List<String> facts(ShopPart part, Random random) {
    List<ShopFact<?>> facts = new ArrayList<>(ShopFact.of(part));
    Collections.shuffle(facts, random);
    List<String> members = new ArrayList<>();
    for (ShopFact<?> fact : facts.subList(0, random.nextInt(Math.min(4, facts.size() + 1)))) {
      String value = random.nextInt(12) == 0 ? pick(ANYTHING, random) : value(fact, random);
      members.add("\"" + fact.name() + "\":" + value);
    }
    if (random.nextInt(40) == 0) {
      members.add("\"nmae\":\"x\"");
    }
    return members;
  }

  private static String value(ShopFact<?> fact, Random random) {
    if (!fact.isSeveral()) {
      return one(fact, random);
    }
    int size = random.nextInt(6) == 0 ? 32 + random.nextInt(2) : random.nextInt(3);
    return list(Collections.nCopies(size, one(fact, random)));
  }

  private static String one(ShopFact<?> fact, Random random) {
    if (NUMBERS.containsKey(fact.type())) {
      return pick(NUMBERS.getOrDefault(fact.type(), List.of()), random);
    }
    List<String> texts =
        fact.type().isEnum()
            ? Arrays.stream(fact.type().getEnumConstants()).map(Object::toString).toList()
            : VALUES.getOrDefault(fact.type(), List.of());
    return "\"" + pick(texts, random) + "\"";
  }

  private static String object(List<String> members) {
    return "{" + String.join(",", members) + "}";
  }

  private static String list(List<String> values) {
    return "[" + String.join(",", values) + "]";
  }

  private static String pick(List<String> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
