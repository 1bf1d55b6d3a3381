package org.posrules.service.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Turns what a person types into what the JSON of a request has. Text that does not fit is handed
 * on as it is, so that the one place which checks requests says what is wrong with it. Pure.
 */
final class FactText {
  private static final List<String> YES = List.of("true", "yes", "y", "是");
  private static final List<String> NO = List.of("false", "no", "n", "否");

  private FactText() {}

  static Object json(FactFlag.Kind kind, String text) {
    return switch (kind) {
      case WORD -> word(text);
      case NUMBER -> number(text);
      case YES_OR_NO, NO -> flag(text);
      case LIST -> Arrays.stream(text.strip().split("[,\\s]+")).map(FactText::word).toList();
      case MONEY -> money(text);
      case ADVICE -> pair("scheme", "code", text.split(":", 2));
      case CODES -> List.of(code(text));
      case TEXT -> text;
    };
  }

  private static String word(String text) {
    return text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static Object number(String text) {
    return text.strip().matches("-?[0-9]{1,18}") ? Long.valueOf(text.strip()) : text;
  }

  private static Object flag(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    if (YES.contains(word)) {
      return true;
    }
    return NO.contains(word) ? false : text;
  }

  /** "180.00 USD" or "USD 180.00". */
  private static Object money(String text) {
    String[] parts = text.strip().split("\\s+", 2);
    boolean codeFirst = parts[0].matches("[A-Za-z]{3}");
    return codeFirst ? pair("currency", "value", parts) : pair("value", "currency", parts);
  }

  /** "visa:51", or "51" when nobody knows whose code it is. */
  static Map<String, Object> code(String text) {
    return text.contains(":")
        ? pair("scheme", "code", text.split(":", 2))
        : Map.of("code", text.strip());
  }

  private static Map<String, Object> pair(String first, String second, String[] parts) {
    Map<String, Object> pair = new LinkedHashMap<>();
    pair.put(first, parts[0].strip());
    if (parts.length > 1) {
      pair.put(second, parts[1].strip());
    }
    return pair;
  }
}
