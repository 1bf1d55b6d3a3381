package org.posrules.json;

import java.io.IOException;
import java.time.Duration;
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
import org.posrules.json.parts.AdviceCodeKind;
import org.posrules.json.parts.Dates;
import org.posrules.json.parts.JsonOut;
import org.posrules.json.parts.Kind;
import org.posrules.json.parts.MoneyKind;
import org.posrules.json.parts.ReferencesKind;
import org.posrules.json.parts.Scalars;
import org.posrules.json.parts.SchemeCodeKind;
import org.posrules.json.parts.Several;

/** How facts are read and written, by the type of their values. Pure. */
final class FactKinds {
  /** Of one word of a list. */
  private static final int LONGEST_WORD = 64;

  private static final Map<Class<?>, Kind<?>> BY_TYPE =
      Map.of(
          Boolean.class, Scalars.flag(),
          Integer.class, Scalars.smallNumber(),
          Duration.class, Dates.millis(),
          OffsetDateTime.class, Dates.time(),
          YearMonth.class, Dates.month(),
          Locale.class, Dates.language(),
          Money.class, new MoneyKind(),
          AdviceCode.class, new AdviceCodeKind(),
          SchemeCode.class, new SchemeCodeKind(),
          References.class, new ReferencesKind());

  private FactKinds() {}

  static Kind<?> of(Fact<?> fact) {
    if (!fact.isSeveral()) {
      return fact.type() == String.class ? Scalars.text(fact.most()) : one(fact.type());
    }
    return fact.type() == String.class
        ? Scalars.words(fact.most(), LONGEST_WORD)
        : new Several<>(fact.most(), one(fact.type()), fact.name());
  }

  private static Kind<?> one(Class<?> type) {
    Kind<?> kind = BY_TYPE.get(type);
    return kind == null ? Scalars.word(type) : kind;
  }

  /** Writes the member of a fact that is known. */
  static void write(JsonOut out, Fact<?> fact, @Nullable Object value) throws IOException {
    String name = fact.name();
    if (value instanceof List<?> several) {
      if (fact.type() == String.class) {
        out.texts(name, several.stream().map(String.class::cast).toList());
      } else {
        out.objects(name, several, FactKinds::members);
      }
    } else if (value instanceof Boolean flag) {
      out.flag(name, flag);
    } else if (value instanceof Number number) {
      out.number(name, number);
    } else if (value instanceof Duration wait) {
      out.number(name, wait.toMillis());
    } else if (value instanceof Locale language) {
      out.text(name, language.toLanguageTag());
    } else if (value instanceof Record parts) {
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
