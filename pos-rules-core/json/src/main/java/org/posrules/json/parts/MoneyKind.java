package org.posrules.json.parts;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.posrules.Money;

/** An amount of money: {@code {"value": "12.50", "currency": "EUR"}}, exact. */
public final class MoneyKind implements Kind<Money> {
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
  private static final Shape<Parts> SHAPE =
      new Shape<Parts>()
          .with("value", MoneyKind::value, (parts, value) -> parts.value = value)
          .with("currency", MoneyKind::currency, (parts, currency) -> parts.currency = currency);

  @Override
  public @Nullable Money read(Reading in) throws IOException {
    Parts parts = new Parts();
    int before = in.problems().size();
    if (!SHAPE.read(in, parts)) {
      return null;
    }
    if (in.problems().size() == before) {
      requireBoth(in, parts);
    }
    if (parts.value == null || parts.currency == null) {
      return null;
    }
    try {
      return new Money(parts.value, parts.currency);
    } catch (IllegalArgumentException e) {
      return in.refuse("out-of-range", String.valueOf(e.getMessage()));
    }
  }

  private static void requireBoth(Reading in, Parts parts) {
    if (parts.value == null) {
      in.refuseMember("value", "required", "is needed, as in \"12.50\"");
    }
    if (parts.currency == null) {
      in.refuseMember("currency", "required", "is needed, as in EUR");
    }
  }

  private static @Nullable BigDecimal value(Reading in) throws IOException {
    JsonToken token = in.token();
    if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
      return in.parser().getDecimalValue();
    }
    if (token == JsonToken.VALUE_STRING && DECIMAL.matcher(in.parser().getText()).matches()) {
      return new BigDecimal(in.parser().getText());
    }
    return in.refuseType("a decimal number or a string with one, as in \"12.50\"");
  }

  private static @Nullable Currency currency(Reading in) throws IOException {
    String code = Scalars.anyText(in, "a currency code as a string", 64);
    if (code == null) {
      return null;
    }
    Currency known = known(code);
    return known != null && Money.isPaidIn(known) ? known : unknownCurrency(in);
  }

  private static @Nullable Currency known(String code) {
    try {
      return CODE.matcher(code).matches() ? Currency.getInstance(code) : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable Currency unknownCurrency(Reading in) {
    return in.refuse(
        "unknown-currency", "must be the ISO 4217 code of money, three capitals, as in EUR");
  }

  private static final class Parts {
    @Nullable BigDecimal value;
    @Nullable Currency currency;
  }
}
