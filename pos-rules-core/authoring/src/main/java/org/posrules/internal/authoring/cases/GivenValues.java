package org.posrules.internal.authoring.cases;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.posrules.AdviceCode;
import org.posrules.Money;
import org.posrules.References;
import org.posrules.SchemeCode;
import org.posrules.internal.authoring.yaml.YamlMap;
import org.posrules.internal.authoring.yaml.YamlValue;

/** Facts of a request that are more than a text or a number. Pure. */
final class GivenValues {
  private static final List<String> CODE = List.of("scheme", "code");
  private static final List<String> MONEY = List.of("value", "currency");
  private static final List<String> REFERENCES = List.of("rrn", "stan", "authorisationCode");

  private GivenValues() {}

  static Optional<OffsetDateTime> time(YamlValue value) {
    return parsed(value, OffsetDateTime::parse, "a time such as 2026-11-22T12:00:00+01:00");
  }

  static Optional<YearMonth> month(YamlValue value) {
    return parsed(value, YearMonth::parse, "a month such as 2026-11");
  }

  static Optional<Locale> language(YamlValue value) {
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

  static Optional<Money> money(YamlValue value) {
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

  static Optional<AdviceCode> adviceCode(YamlValue value) {
    return value
        .map(CODE)
        .map(map -> new AdviceCode(map.neededText("scheme"), map.neededText("code")));
  }

  static Optional<List<SchemeCode>> codes(YamlValue value) {
    return Optional.of(
        value.items().stream()
            .flatMap(item -> item.map(CODE).stream())
            .map(
                map ->
                    new SchemeCode(
                        map.get("scheme").flatMap(YamlValue::text).orElse(null),
                        map.neededText("code")))
            .toList());
  }

  static Optional<References> references(YamlValue value) {
    return value.map(REFERENCES).map(GivenValues::references);
  }

  private static References references(YamlMap map) {
    return new References(
        map.get("rrn").flatMap(YamlValue::text).orElse(null),
        map.get("stan").flatMap(YamlValue::text).orElse(null),
        map.get("authorisationCode").flatMap(YamlValue::text).orElse(null));
  }

  static Optional<List<String>> words(YamlValue value) {
    return Optional.of(value.items().stream().flatMap(item -> item.text().stream()).toList());
  }
}
