package org.posrules.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Issuer ranges and the card number lengths in use in each (ISO/IEC 7812). Wider than today's
 * assignments where a narrower table would age. Stateless; safe to share.
 */
final class Issuers {
  static final int SHORTEST = 13;
  static final int LONGEST = 19;
  static final int PREFIX = 6;

  /** A range of six-digit prefixes; bit n of {@code lengths} is set when n digits are in use. */
  private record Range(int low, int high, int lengths, boolean everyday) {}

  /**
   * Lowest prefix, highest prefix, shortest and longest number; a plus for what is met every day;
   * then who uses it.
   */
  private static final String TABLE =
      """
      4 4 13 13 + Visa
      4 4 16 16 + Visa
      4 4 18 19 - Visa
      51 55 16 16 + Mastercard
      2221 2720 16 16 + Mastercard
      34 34 15 15 + American Express
      37 37 15 15 + American Express
      300 305 14 14 + Diners Club
      300 305 16 19 - Diners Club
      3095 3095 14 14 - Diners Club
      3095 3095 16 19 - Diners Club
      36 36 14 14 + Diners Club
      36 36 15 19 - Diners Club
      38 38 14 14 + Diners Club
      39 39 14 14 - Diners Club
      38 39 16 19 - Diners Club, Hipercard
      3528 3589 16 16 + JCB
      3528 3589 17 19 - JCB
      353 353 16 16 + RuPay
      356 356 16 16 + RuPay
      50 50 13 19 - Maestro, Elo, Verve, RuPay
      5018 5018 13 19 + Maestro
      5019 5019 16 16 + Dankort
      5020 5020 13 19 + Maestro
      5038 5038 13 19 + Maestro
      506 506 16 19 + Elo, Verve
      5078 5079 16 19 + Verve
      509 509 16 16 + Elo
      56 58 13 19 - Maestro
      5893 5893 13 19 + Maestro
      6 6 13 19 - Maestro, Discover, UnionPay, RuPay, Elo
      6011 6011 16 19 + Discover
      606 608 16 16 + RuPay
      62 62 16 19 + UnionPay
      6304 6304 13 19 + Maestro
      644 649 16 16 + Discover
      65 65 16 16 + Discover, RuPay
      6759 6759 13 19 + Maestro
      6761 6763 13 19 + Maestro
      81 82 16 19 - UnionPay, RuPay
      2200 2204 16 16 + Mir
      2200 2204 17 19 - Mir
      2205 2205 16 16 - Borica
      9792 9792 16 16 + Troy
      9558 9558 16 16 - domestic debit cards in China
      9558 9558 19 19 + domestic debit cards in China
      1946 1946 16 16 - GPN
      8600 8600 16 16 + Uzcard
      9860 9860 16 16 + Humo
      9112 9112 16 16 - Belkart
      """;

  private static final List<List<Range>> BY_FIRST_DIGIT = table();

  private Issuers() {}

  /** The lengths in use for this six-digit prefix, as bits; 0 when no issuer uses it. */
  static int lengthsFor(int prefix) {
    int result = 0;
    for (Range range : BY_FIRST_DIGIT.get(prefix / 100_000)) {
      if (prefix >= range.low && prefix <= range.high) {
        result |= range.lengths;
      }
    }
    return result;
  }

  /** Whether numbers of this prefix and length are met every day, not only now and then. */
  static boolean isEveryday(int prefix, int length) {
    for (Range range : BY_FIRST_DIGIT.get(prefix / 100_000)) {
      boolean inRange = prefix >= range.low && prefix <= range.high;
      if (range.everyday && inRange && (range.lengths >> length & 1) == 1) {
        return true;
      }
    }
    return false;
  }

  /** Whether numbers of this prefix are met every day, of whatever length. */
  static boolean isEveryday(int prefix) {
    return IntStream.rangeClosed(SHORTEST, LONGEST).anyMatch(n -> isEveryday(prefix, n));
  }

  /** Whether UnionPay issues this prefix; some of its cards carry no valid check digit. */
  static boolean isUnionPay(int prefix) {
    int first = prefix / 10_000;
    return first == 62 || first == 81;
  }

  private static List<List<Range>> table() {
    List<List<Range>> table = new ArrayList<>();
    for (int digit = 0; digit < 10; digit++) {
      table.add(new ArrayList<>());
    }
    for (String line : TABLE.lines().toList()) {
      String[] cells = line.split(" ", 6);
      int lengths = upTo(Integer.parseInt(cells[3])) & ~upTo(Integer.parseInt(cells[2]) - 1);
      boolean everyday = cells[4].equals("+");
      Range range = new Range(padded(cells[0], '0'), padded(cells[1], '9'), lengths, everyday);
      table.get(range.low() / 100_000).add(range);
    }
    return table;
  }

  /** The bits 0 to {@code length}. */
  private static int upTo(int length) {
    return (1 << (length + 1)) - 1;
  }

  private static int padded(String prefix, char filler) {
    return Integer.parseInt(prefix + String.valueOf(filler).repeat(PREFIX - prefix.length()));
  }
}
