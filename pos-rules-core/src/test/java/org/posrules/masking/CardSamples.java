package org.posrules.masking;

import java.util.List;
import java.util.Random;

/**
 * Generated card numbers of every brand and length, and ways to write them. Seeded by the caller.
 */
final class CardSamples {

  /** A prefix, possibly a range of prefixes, and the lengths in use. */
  record Brand(String name, int low, int high, List<Integer> lengths) {}

  static final List<Brand> BRANDS =
      List.of(
          new Brand("Visa", 4, 4, List.of(13, 16, 18, 19)),
          new Brand("Mastercard", 51, 55, List.of(16)),
          new Brand("Mastercard 2-series", 2221, 2720, List.of(16)),
          new Brand("American Express", 34, 34, List.of(15)),
          new Brand("American Express", 37, 37, List.of(15)),
          new Brand("Diners Club", 300, 305, List.of(14, 16, 19)),
          new Brand("Diners Club", 36, 36, List.of(14, 15, 16, 17, 18, 19)),
          new Brand("Diners Club", 38, 39, List.of(14, 16, 19)),
          new Brand("Discover", 6011, 6011, List.of(16, 17, 18, 19)),
          new Brand("Discover", 644, 649, List.of(16, 19)),
          new Brand("Discover", 65, 65, List.of(16, 19)),
          new Brand("JCB", 3528, 3589, List.of(16, 17, 18, 19)),
          new Brand("UnionPay", 62, 62, List.of(16, 17, 18, 19)),
          new Brand("UnionPay", 81, 81, List.of(16, 17, 18, 19)),
          new Brand("Maestro", 50, 50, List.of(13, 14, 15, 16, 17, 18, 19)),
          new Brand("Maestro", 56, 58, List.of(13, 14, 15, 16, 17, 18, 19)),
          new Brand("Maestro", 6, 6, List.of(13, 14, 15, 16, 17, 18, 19)),
          new Brand("Mir", 2200, 2204, List.of(16, 17, 18, 19)),
          new Brand("Troy", 9792, 9792, List.of(16)),
          new Brand("China, domestic", 9558, 9558, List.of(19)));

  static final List<String> SEPARATORS =
      List.of(
          " ", "-", ".", "/", "_", "\t", "\n", "\r\n", "+", "%20", "%2D", "%09", "\u00a0", "\u2009",
          "\u202f", "\u3000", "\u00ad", "\u200b", "\u200d", "\ufeff", "\u2013", "\u2014", "\u2010",
          "\uff0d", "\u2212", "\u30fc", "  ", " -", "- ", " \u00a0", "\u200b ", "-\u200b", "..",
          "/ ", "&nbsp;", "\\t", "%C2%A0", "\\u00a0", "&#32;", "%2520", "\u00b7");

  private CardSamples() {}

  static String number(Random random, Brand brand) {
    int prefix = brand.low() + random.nextInt(brand.high() - brand.low() + 1);
    int length = brand.lengths().get(random.nextInt(brand.lengths().size()));
    return number(random, String.valueOf(prefix), length);
  }

  static String number(Random random, String prefix, int length) {
    StringBuilder digits = new StringBuilder(prefix);
    while (digits.length() < length - 1) {
      digits.append(random.nextInt(10));
    }
    return digits.append(checkDigit(digits)).toString();
  }

  private static int checkDigit(CharSequence digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighted = i % 2 == 0 ? 2 * digit : digit;
      sum += weighted / 10 + weighted % 10;
    }
    return (10 - sum % 10) % 10;
  }

  static String written(Random random, String number) {
    return switch (random.nextInt(10)) {
      case 0, 1 -> number;
      case 2 -> grouped(number, pick(random, SEPARATORS));
      case 3 -> mixed(random, number);
      case 4 -> spread(random, number);
      case 5 -> inDigits(number, pick(random, List.of(0xff10, 0x660, 0x6f0, 0x966, 0x1d7ce)));
      case 6 -> grouped(inDigits(number, 0xff10), pick(random, List.of("\uff0d", "\u3000", " ")));
      case 7 -> percentEncoded(number);
      case 8 -> inDigits(grouped(number, " "), pick(random, List.of(0x2080, 0x1d7d8, 0x1d7f6)));
      default -> number.length() == 15 ? amexGrouped(number, pick(random, SEPARATORS)) : number;
    };
  }

  static String grouped(String number, String separator) {
    StringBuilder result = new StringBuilder();
    int count = 0;
    for (int i = 0; i < number.length(); i = number.offsetByCodePoints(i, 1)) {
      result.append(count > 0 && count % 4 == 0 ? separator : "");
      result.appendCodePoint(number.codePointAt(i));
      count++;
    }
    return result.toString();
  }

  private static String amexGrouped(String number, String gap) {
    return number.substring(0, 4) + gap + number.substring(4, 10) + gap + number.substring(10);
  }

  /** Groups of random lengths with one separator everywhere a group ends. */
  private static String mixed(Random random, String number) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      boolean gap = i > 0 && random.nextInt(3) == 0;
      result.append(gap ? pick(random, SEPARATORS) : "").append(number.charAt(i));
    }
    return result.toString();
  }

  private static String spread(Random random, String number) {
    String gap = pick(random, List.of(" ", "-", "\u2009", "\u200b", "."));
    return String.join(gap, number.split("", -1));
  }

  static String inDigits(String text, int zero) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      result.appendCodePoint(c >= '0' && c <= '9' ? zero + c - '0' : c);
    }
    return result.toString();
  }

  static String percentEncoded(String number) {
    StringBuilder result = new StringBuilder();
    number.chars().forEach(c -> result.append('%').append(Integer.toHexString(c)));
    return result.toString();
  }

  static String hexOfCharacters(String text, String gap) {
    StringBuilder result = new StringBuilder();
    text.chars().forEach(c -> result.append(gap).append(Integer.toHexString(c)));
    return result.substring(gap.length());
  }

  static <T> T pick(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
