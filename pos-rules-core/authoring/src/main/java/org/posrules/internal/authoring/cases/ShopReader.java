package org.posrules.internal.authoring.cases;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.posrules.FieldProblem;
import org.posrules.care.InvalidShopException;
import org.posrules.care.PartFacts;
import org.posrules.care.PhoneNumber;
import org.posrules.care.Shop;
import org.posrules.care.ShopFact;
import org.posrules.care.ShopPart;
import org.posrules.internal.authoring.yaml.YamlMap;
import org.posrules.internal.authoring.yaml.YamlReader;
import org.posrules.internal.authoring.yaml.YamlValue;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleProblem;

/** Reads a shop from YAML. Pure. */
public final class ShopReader {
  private static final List<String> KEYS =
      Stream.concat(
              names(ShopPart.SHOP).stream(),
              Stream.of(ShopPart.values()).skip(1).map(ShopPart::field))
          .toList();

  private static final Map<Class<?>, Function<YamlValue, ? extends Optional<?>>> BY_TYPE =
      Map.of(
          String.class, YamlValue::text,
          Boolean.class, YamlValue::truth,
          Integer.class, YamlValue::smallNumber,
          LocalDate.class, ShopReader::day,
          BigDecimal.class, value -> parsed(value, ShopReader::decimal, "a number such as 0.55"),
          PhoneNumber.class,
              value -> parsed(value, PhoneNumber::new, "a telephone number of 3 to 15 digits"),
          Locale.class,
              value ->
                  parsed(
                      value,
                      tag -> new Locale.Builder().setLanguageTag(tag).build(),
                      "a language tag such as en or zh-CN"));

  private ShopReader() {}

  /**
   * The shop that a text tells of; what is wrong with it is added to the problems, each with its
   * place, and then left out.
   *
   * @param file name for the places
   */
  public static Shop read(String file, String text, List<RuleProblem> problems) {
    return YamlReader.read(file, text, problems)
        .map(given -> read(given, Optional.empty()))
        .orElseGet(() -> Shop.builder().build());
  }

  /** A day, as its facts have it. */
  static Optional<LocalDate> day(YamlValue value) {
    return parsed(value, LocalDate::parse, "a day such as 2026-11-30");
  }

  /**
   * {@code day}: for which it is assessed. Parts by the names of the API; what is no such fact, or
   * no value of it, is a problem.
   */
  static Shop read(YamlValue given, Optional<LocalDate> day) {
    return given.map(KEYS).map(map -> shop(map, day)).orElseGet(() -> Shop.builder().build());
  }

  private static Shop shop(YamlMap map, Optional<LocalDate> day) {
    Shop.Builder builder = Shop.builder().add(of(ShopPart.SHOP, map));
    day.ifPresent(on -> builder.set(ShopFact.ASSESSED_ON, on));
    for (ShopPart part : ShopPart.values()) {
      map.get(part.field())
          .map(value -> part.isSeveral() ? value.items() : List.of(value))
          .orElse(List.of())
          .forEach(value -> value.map(names(part)).ifPresent(one -> builder.add(of(part, one))));
    }
    try {
      return builder.build();
    } catch (InvalidShopException e) {
      e.problems().forEach(problem -> refuse(map, problem));
      return Shop.builder().build();
    }
  }

  private static List<String> names(ShopPart part) {
    return ShopFact.of(part).stream().map(ShopFact::name).toList();
  }

  private static PartFacts of(ShopPart part, YamlMap map) {
    PartFacts.Builder facts = PartFacts.builder(part);
    for (ShopFact<?> fact : ShopFact.of(part)) {
      map.get(fact.name())
          .flatMap(value -> value(fact, value))
          .ifPresent(value -> facts.put(fact, value));
    }
    return facts.build();
  }

  private static Optional<?> value(ShopFact<?> fact, YamlValue value) {
    if (!fact.isSeveral()) {
      return one(fact, value);
    }
    List<Object> values = new ArrayList<>();
    value.items().forEach(item -> one(fact, item).ifPresent(values::add));
    return Optional.of(values);
  }

  private static Optional<?> one(ShopFact<?> fact, YamlValue value) {
    Function<YamlValue, ? extends Optional<?>> read = BY_TYPE.get(fact.type());
    return read == null ? value.oneOf(fact.type()) : read.apply(value);
  }

  private static BigDecimal decimal(String text) {
    if (!text.matches("\\d{1,13}(\\.\\d{1,6})?")) {
      throw new IllegalArgumentException();
    }
    return new BigDecimal(text);
  }

  private static <T> Optional<T> parsed(YamlValue value, Function<String, T> parse, String wanted) {
    Optional<String> text = value.text();
    try {
      return text.map(parse);
    } catch (DateTimeException | IllegalArgumentException | IllformedLocaleException e) {
      return value.refuse("must be " + wanted);
    }
  }

  private static void refuse(YamlMap map, FieldProblem problem) {
    String part = problem.field().split("/", 2)[0];
    map.get(part)
        .orElse(map.whole())
        .problem(ProblemKind.FIELD_VALUE, problem.field() + " " + problem.detail());
  }
}
