package org.posrules.cases;

import java.lang.reflect.Method;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.posrules.AdviceCode;
import org.posrules.FailedTransaction;
import org.posrules.Money;
import org.posrules.References;
import org.posrules.SchemeCode;

/** Makes a transaction of the plain values of a case file. */
public final class GivenTransaction {
  private GivenTransaction() {}

  /** {@code given}: request fields by their names. */
  public static FailedTransaction of(Map<?, ?> given) {
    FailedTransaction.Builder builder = FailedTransaction.builder();
    given.forEach((field, value) -> set(builder, String.valueOf(field), value));
    return builder.build();
  }

  private static void set(FailedTransaction.Builder builder, String field, Object value) {
    Method setter =
        Arrays.stream(FailedTransaction.Builder.class.getMethods())
            .filter(method -> method.getName().equals(field) && method.getParameterCount() == 1)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no such request field: " + field));
    try {
      setter.invoke(builder, converted(value, setter.getParameterTypes()[0]));
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(field + ": " + e.getCause(), e);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object converted(Object value, Class<?> type) {
    if (type.isEnum()) {
      return Enum.valueOf((Class<Enum>) type, String.valueOf(value));
    }
    if (type == List.class) {
      return ((List<?>) value).stream().map(GivenTransaction::element).toList();
    }
    if (value instanceof Map<?, ?> map) {
      return ofMap(map, type);
    }
    String text = String.valueOf(value);
    if (type == Boolean.class) {
      return value;
    } else if (type == Long.class) {
      return Long.valueOf(text);
    } else if (type == Integer.class) {
      return Integer.valueOf(text);
    } else if (type == OffsetDateTime.class) {
      return OffsetDateTime.parse(text);
    } else if (type == YearMonth.class) {
      return YearMonth.parse(text);
    } else if (type == Locale.class) {
      return Locale.forLanguageTag(text);
    }
    return text;
  }

  private static Object element(Object value) {
    return value instanceof Map<?, ?> code
        ? new SchemeCode(text(code, "scheme"), text(code, "code"))
        : String.valueOf(value);
  }

  private static Object ofMap(Map<?, ?> map, Class<?> type) {
    if (type == Money.class) {
      return Money.of(String.valueOf(map.get("value")), String.valueOf(map.get("currency")));
    } else if (type == AdviceCode.class) {
      return new AdviceCode(String.valueOf(map.get("scheme")), String.valueOf(map.get("code")));
    }
    return new References(text(map, "rrn"), text(map, "stan"), text(map, "authorisationCode"));
  }

  private static String text(Map<?, ?> map, String key) {
    return map.get(key) == null ? null : String.valueOf(map.get(key));
  }
}
