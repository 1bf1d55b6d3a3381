package org.posrules.service.wire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.posrules.service.testing.OpenApi;
import tools.jackson.databind.JsonNode;

/** Requests with a few members each, most of them good and some of them at or over an edge. */
final class RandomRequests {
  private static final String PROPERTIES = "/components/schemas/FailedTransaction/properties";
  private static final List<String> NAMES = List.copyOf(OpenApi.at(PROPERTIES).propertyNames());
  private static final List<String> ANYTHING =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1.0",
          "1.5",
          "1e2",
          "99999999999999999999",
          "\"\"",
          "\" \"",
          "\"\\u3000\\u2028\"",
          "\"\\u00a0\"",
          "\"x\"",
          "\"\\udc00\"",
          "[]",
          "[\"a\"]",
          "[1]",
          "[null]",
          "{}",
          "{\"code\":\"1\"}",
          "{\"rrn\":\"1\"}",
          "{\"rrn\":\" \"}");
  private static final List<String> TIMES =
      List.of(
          "2026-11-28T10:15:00+01:00",
          "2026-11-28T10:15Z",
          "2024-02-29T23:59:59.999999999-18:00",
          "2025-02-29T00:00:00Z",
          "2026-11-28T10:15:00",
          "2026-11-28T24:00:00Z",
          "10000-01-01T00:00Z",
          "2026-11-28T10:15:60Z",
          "2026-11-28 10:15:00Z",
          "2026-11-28T10:15:00+0100",
          "x");
  private static final List<String> MONTHS = List.of("2027-03", "2027-00", "2027-3", "9999-12", "");
  private static final List<String> LANGUAGES =
      List.of("zh-CN", "en", "zh_CN", "x", "x-a", "i-klingon", "en-", "", "tolongatag", "de-1996");
  private static final List<String> VALUES =
      List.of(
          "12.5",
          "\"12.50\"",
          "\"1e3\"",
          "1e18",
          "-0",
          "\"-0\"",
          "-3",
          "\"+1\"",
          "\"00.5\"",
          "0.00001",
          "\"0.00001\"",
          "\"1.\"",
          "\"123456789012345678\"",
          "\"12345678901234.56789\"",
          "null");
  private static final List<String> CURRENCIES =
      List.of("\"EUR\"", "\"CNY\"", "\"JPY\"", "\"XAU\"", "\"XXX\"", "\"EURO\"", "\"ZZZ\"", "null");

  private RandomRequests() {}

  static String next(Random random) {
    List<String> names = new ArrayList<>(NAMES);
    Collections.shuffle(names, random);
    List<String> members = new ArrayList<>();
    for (String name : names.subList(0, random.nextInt(6))) {
      String value = random.nextInt(8) == 0 ? pick(ANYTHING, random) : value(name, random);
      members.add("\"" + name + "\":" + value);
    }
    if (random.nextInt(40) == 0) {
      members.add("\"" + pick(List.of("pan", "amont", "errorText"), random) + "\":\"1\"");
    }
    return "{" + String.join(",", members) + "}";
  }

  private static String value(String name, Random random) {
    return switch (name) {
      case "transactionTime" -> quoted(pick(TIMES, random));
      case "cardExpiry" -> quoted(pick(MONTHS, random));
      case "language" -> quoted(pick(LANGUAGES, random));
      case "amount", "merchantLimit", "dailyLimit", "dailyTotal" -> money(random);
      case "adviceCode" -> code(random);
      case "codes" -> list(random, 8, code(random));
      case "deviceStatus", "tried" -> list(random, 32, quoted(text(64, random)));
      case "tvr", "tsi", "cvmResults", "cryptogramInformation" -> quoted(hex(random));
      default -> bySchema(OpenApi.resolved(PROPERTIES + "/" + name), random);
    };
  }

  private static String bySchema(String place, Random random) {
    JsonNode schema = OpenApi.at(place);
    if (schema.has("enum")) {
      return schema.get("enum").get(random.nextInt(schema.get("enum").size())).toString();
    }
    if (schema.has("minimum")) {
      long edge = schema.get(random.nextBoolean() ? "minimum" : "maximum").longValue();
      return String.valueOf(edge == Long.MAX_VALUE ? edge : edge + random.nextInt(3) - 1);
    }
    if (schema.has("maxLength")) {
      return quoted(text(schema.get("maxLength").intValue(), random));
    }
    return random.nextBoolean() ? "true" : "false";
  }

  private static String money(Random random) {
    String value = pick(VALUES, random);
    return "{\"value\":" + value + ",\"currency\":" + pick(CURRENCIES, random) + "}";
  }

  private static String code(Random random) {
    String scheme = random.nextInt(3) == 0 ? "null" : quoted(text(64, random));
    return "{\"scheme\":" + scheme + ",\"code\":" + quoted(text(64, random)) + "}";
  }

  private static String list(Random random, int most, String element) {
    int size = random.nextInt(4) == 0 ? most + random.nextInt(2) : random.nextInt(4);
    return "[" + String.join(",", Collections.nCopies(size, element)) + "]";
  }

  private static String hex(Random random) {
    return "0aF9".repeat(3).substring(0, 2 * random.nextInt(6))
        + pick(List.of("", "", "g"), random);
  }

  private static String text(int most, Random random) {
    int length = random.nextInt(10) == 0 ? most + random.nextInt(2) : random.nextInt(5);
    return pick(List.of("x", "5", "卡", "😀", " "), random).repeat(length);
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }

  private static String pick(List<String> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
