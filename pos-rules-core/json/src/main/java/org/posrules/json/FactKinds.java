package org.posrules.json;

import static java.util.Map.entry;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.posrules.AdviceCode;
import org.posrules.Fact;
import org.posrules.Money;
import org.posrules.References;
import org.posrules.SchemeCode;
import org.posrules.care.PhoneNumber;
import org.posrules.care.ShopFact;
import org.posrules.json.parts.AdviceCodeKind;
import org.posrules.json.parts.Dates;
import org.posrules.json.parts.JsonOut;
import org.posrules.json.parts.Kind;
import org.posrules.json.parts.MoneyKind;
import org.posrules.json.parts.ReferencesKind;
import org.posrules.json.parts.Refusal;
import org.posrules.json.parts.Scalars;
import org.posrules.json.parts.SchemeCodeKind;
import org.posrules.json.parts.Several;

/** How facts are read and written, by the type of their values. Pure. */
final class FactKinds {
  /** Of one word of a list. */
  private static final int LONGEST_WORD = 64;

  /** Of an amount or a percentage, before the point and behind it. */
  private static final int MOST_DIGITS = 13;

  private static final int MOST_DECIMALS = 6;

  private static final Map<Class<?>, Kind<?>> BY_TYPE =
      Map.ofEntries(
          entry(Boolean.class, Scalars.flag()),
          entry(Integer.class, Scalars.smallNumber()),
          entry(BigDecimal.class, Scalars.decimal(MOST_DIGITS, MOST_DECIMALS)),
          entry(Duration.class, Dates.millis()),
          entry(OffsetDateTime.class, Dates.time()),
          entry(LocalDate.class, Dates.day()),
          entry(YearMonth.class, Dates.month()),
          entry(Locale.class, Dates.language()),
          entry(PhoneNumber.class, phone()),
          entry(Money.class, new MoneyKind()),
          entry(AdviceCode.class, new AdviceCodeKind()),
          entry(SchemeCode.class, new SchemeCodeKind()),
          entry(References.class, new ReferencesKind()));

  private FactKinds() {}

  static Kind<?> of(Fact<?> fact) {
    if (!fact.isSeveral()) {
      return fact.type() == String.class ? Scalars.text(fact.most()) : one(fact.type());
    }
    return fact.type() == String.class
        ? Scalars.words(fact.most(), LONGEST_WORD)
        : new Several<>(fact.most(), one(fact.type()), fact.name());
  }

  static Kind<?> of(ShopFact<?> fact) {
    Kind<?> one =
        fact.type() == String.class ? Scalars.text(ShopFact.LONGEST_TEXT) : one(fact.type());
    if (!fact.isSeveral()) {
      return one;
    }
    return fact.type() == String.class
        ? Scalars.words(ShopFact.MOST_VALUES, ShopFact.LONGEST_TEXT)
        : new Several<>(ShopFact.MOST_VALUES, one, "values");
  }

  private static Kind<PhoneNumber> phone() {
    return Scalars.parsed(
        "a telephone number as a string",
        PhoneNumber::new,
        new Refusal(
            "not-a-phone", "must be a telephone number of 3 to 15 digits, as in +49 30 123456"));
  }

  private static Kind<?> one(Class<?> type) {
    Kind<?> kind = BY_TYPE.get(type);
    return kind == null ? Scalars.word(type) : kind;
  }

  /** Writes the member of a fact that is known. */
  static void write(JsonOut out, String name, @Nullable Object value) throws IOException {
    if (value instanceof List<?> several) {
      if (several.stream().anyMatch(Record.class::isInstance)) {
        out.objects(name, several, FactKinds::members);
      } else {
        out.texts(name, several.stream().map(Object::toString).toList());
      }
    } else if (value instanceof Boolean flag) {
      out.flag(name, flag);
    } else if (value instanceof BigDecimal number) {
      out.decimal(name, number);
    } else if (value instanceof Number number) {
      out.number(name, number);
    } else if (value instanceof Duration wait) {
      out.number(name, wait.toMillis());
    } else if (value instanceof Locale language) {
      out.text(name, language.toLanguageTag());
    } else if (value instanceof Record parts && !(value instanceof PhoneNumber)) {
      out.object(name, each -> members(each, parts));
    } else {
      out.text(name, value);
    }
  }

  private static void members(JsonOut out, Object parts) throws IOException {
    if (parts instanceof Money money) {
      out.text("value", money.value().toPlainString());
      out.text("currency", money.currency().getCurrencyCode());
    } else if (parts instanceof SchemeCode code) {
      out.textIfAny("scheme", code.scheme());
      out.text("code", code.code());
    } else if (parts instanceof AdviceCode code) {
      out.text("scheme", code.scheme());
      out.text("code", code.code());
    } else if (parts instanceof References references) {
      out.textIfAny("rrn", references.rrn());
      out.textIfAny("stan", references.stan());
      out.textIfAny("authorisationCode", references.authorisationCode());
    }
  }
}
