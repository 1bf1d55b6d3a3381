package org.posrules.internal.authoring.cases;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.posrules.AdviceCode;
import org.posrules.Fact;
import org.posrules.Money;
import org.posrules.References;
import org.posrules.SchemeCode;
import org.posrules.internal.authoring.yaml.YamlMap;
import org.posrules.internal.authoring.yaml.YamlValue;

/** Values of facts, by their types. Pure. */
final class GivenValues {
  private static final List<String> CODE = List.of("scheme", "code");
  private static final List<String> MONEY = List.of("value", "currency");
  private static final List<String> REFERENCES = List.of("rrn", "stan", "authorisationCode");

  private static final Map<Class<?>, Function<YamlValue, ? extends Optional<?>>> BY_TYPE =
      Map.ofEntries(
          Map.entry(String.class, YamlValue::text),
          Map.entry(Boolean.class, YamlValue::truth),
          Map.entry(Integer.class, YamlValue::smallNumber),
          Map.entry(Duration.class, value -> value.wholeNumber().map(Duration::ofMillis)),
          Map.entry(OffsetDateTime.class, GivenValues::time),
          Map.entry(YearMonth.class, GivenValues::month),
          Map.entry(Money.class, GivenValues::money),
          Map.entry(AdviceCode.class, GivenValues::adviceCode),
          Map.entry(SchemeCode.class, GivenValues::code),
          Map.entry(References.class, GivenValues::references),
          Map.entry(Locale.class, GivenValues::language));

  private GivenValues() {}

  /** The value of a fact; empty, and a problem, when it is none. */
  static Optional<?> of(Fact<?> fact, YamlValue value) {
    return fact.isSeveral()
        ? Optional.of(value.items().stream().flatMap(item -> one(fact, item).stream()).toList())
        : one(fact, value);
  }

  private static Optional<?> one(Fact<?> fact, YamlValue value) {
    Function<YamlValue, ? extends Optional<?>> read = BY_TYPE.get(fact.type());
    return read == null ? value.oneOf(fact.type()) : read.apply(value);
  }

  private static Optional<OffsetDateTime> time(YamlValue value) {
    return parsed(value, OffsetDateTime::parse, "a time such as 2026-11-22T12:00:00+01:00");
  }

  private static Optional<YearMonth> month(YamlValue value) {
    return parsed(value, YearMonth::parse, "a month such as 2026-11");
  }

  private static Optional<Locale> language(YamlValue value) {
    return parsed(
        value,
        tag -> new Locale.Builder().setLanguageTag(tag).build(),
        "a language tag such as en or zh-CN");
  }

  private static <T> Optional<T> parsed(YamlValue value, Function<String, T> parse, String wanted) {
    Optional<String> text = value.text();
    try {
      return text.map(parse);
    } catch (DateTimeException | IllformedLocaleException e) {
      return value.refuse("must be " + wanted + ": " + text.orElse(""));
    }
  }

  private static Optional<Money> money(YamlValue value) {
    return value.map(MONEY).flatMap(map -> money(value, map));
  }

  private static Optional<Money> money(YamlValue value, YamlMap map) {
    String amount = map.neededText("value");
    String currency = map.neededText("currency");
    if (amount.isEmpty() || currency.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Money.of(amount, currency));
    } catch (IllegalArgumentException e) {
      return value.refuse(String.valueOf(e.getMessage()));
    }
  }

  private static Optional<AdviceCode> adviceCode(YamlValue value) {
    return value
        .map(CODE)
        .map(map -> new AdviceCode(map.neededText("scheme"), map.neededText("code")));
  }

  private static Optional<SchemeCode> code(YamlValue value) {
    return value
        .map(CODE)
        .map(
            map ->
                new SchemeCode(
                    map.get("scheme").flatMap(YamlValue::text).orElse(null),
                    map.neededText("code")));
  }

  private static Optional<References> references(YamlValue value) {
    return value.map(REFERENCES).map(GivenValues::references);
  }

  private static References references(YamlMap map) {
    return new References(
        map.get("rrn").flatMap(YamlValue::text).orElse(null),
        map.get("stan").flatMap(YamlValue::text).orElse(null),
        map.get("authorisationCode").flatMap(YamlValue::text).orElse(null));
  }
}
