package org.posrules;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A value for each fact; one for a fact added later too, by its type. */
public final class SampleFacts {
  private static final Map<Fact<?>, String> HEX =
      Map.of(
          Fact.TVR, "8000000000",
          Fact.TSI, "E800",
          Fact.CVM_RESULTS, "410302",
          Fact.CRYPTOGRAM_INFORMATION, "00");

  private static final Map<Class<?>, Object> BY_TYPE =
      Map.ofEntries(
          Map.entry(String.class, "word"),
          Map.entry(Boolean.class, true),
          Map.entry(Integer.class, 200),
          Map.entry(Duration.class, Duration.ofMillis(1_500)),
          Map.entry(OffsetDateTime.class, OffsetDateTime.parse("2026-11-22T12:00:01+08:00")),
          Map.entry(YearMonth.class, YearMonth.of(2029, 10)),
          Map.entry(Money.class, Money.of("12.50", "EUR")),
          Map.entry(AdviceCode.class, new AdviceCode("mastercard-mac", "03")),
          Map.entry(SchemeCode.class, new SchemeCode("visa", "51")),
          Map.entry(References.class, new References("123456789012", "000042", null)),
          Map.entry(Locale.class, Locale.SIMPLIFIED_CHINESE));

  private SampleFacts() {}

  /** A value that it takes. */
  public static Object value(Fact<?> fact) {
    Object one =
        fact.type().isEnum()
            ? fact.type().getEnumConstants()[0]
            : HEX.getOrDefault(fact, String.valueOf(BY_TYPE.get(String.class)));
    if (!fact.type().isEnum() && fact.type() != String.class) {
      one = BY_TYPE.get(fact.type());
    }
    return fact.isSeveral() ? List.of(one) : one;
  }
}
