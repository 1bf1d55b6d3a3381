package org.posrules.adyen;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.posrules.AdviceCode;
import org.posrules.SchemeCode;

/**
 * What stands beside an answer, by name. Only the names below are asked for; a bin, a summary or a
 * holder's name are not.
 */
record Extras(Map<String, String> values) {
  static final String ADYEN = "adyen";

  /** As in {@code 05 : Do not honor}. */
  private static final Pattern RAW = Pattern.compile("([0-9A-Z]{2,3})\\s*:.*", Pattern.DOTALL);

  private static final Map<String, String> BRANDS =
      Map.of(
          "visa", "visa",
          "mc", "mastercard",
          "maestro", "mastercard",
          "amex", "amex",
          "discover", "discover",
          "diners", "diners",
          "jcb", "jcb",
          "cup", "unionpay");

  private static final int LONGEST = 64;

  /** From {@code name=value&name=value}, each written as in a web form. */
  static Extras of(@Nullable String form) {
    Map<String, String> values = new HashMap<>();
    for (String pair : form == null ? new String[0] : form.split("&", -1)) {
      int equals = pair.indexOf('=');
      String value = equals < 0 ? null : decoded(pair.substring(equals + 1));
      if (value != null) {
        values.put(pair.substring(0, equals), value);
      }
    }
    return new Extras(values);
  }

  private static @Nullable String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Null for what is no code. */
  static @Nullable String code(@Nullable String code) {
    return code == null || code.isBlank() || code.length() > LONGEST ? null : code;
  }

  /** Adyen's own reason, as {@code 210 Not enough balance}, or else the short word for it. */
  List<SchemeCode> reason() {
    String reason = code(values.get("refusalReason"));
    String known = reason != null ? reason : code(values.get("message"));
    return known == null ? List.of() : List.of(new SchemeCode(ADYEN, known));
  }

  /** The code of the issuer or card scheme. */
  List<SchemeCode> raw() {
    String raw = front(values.get("refusalReasonRaw"));
    return raw == null ? List.of() : List.of(new SchemeCode(brand(), raw));
  }

  @Nullable AdviceCode advice() {
    String advice = front(values.get("merchantAdviceCode"));
    return advice != null && "mastercard".equals(brand())
        ? new AdviceCode("mastercard", advice)
        : null;
  }

  private @Nullable String brand() {
    return BRANDS.get(values.getOrDefault("paymentMethod", ""));
  }

  private static @Nullable String front(@Nullable String text) {
    Matcher raw = RAW.matcher(text == null ? "" : text.strip());
    return raw.matches() ? raw.group(1) : null;
  }
}
