package org.posrules.internal.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Issuer ranges and the card number lengths in use in each (ISO/IEC 7812). Wider than today's
 * assignments where a narrower table would age. Stateless; safe to share.
 */
final class Issuers {
  static final int SHORTEST = 13;
  static final int LONGEST = 19;
  static final int PREFIX = 6;

  /** A range of six-digit prefixes; bit n of {@code lengths} is set when n digits are in use. */
  private record Range(int low, int high, int lengths) {}

  private static final int ANY = lengths(13, 14, 15, 16, 17, 18, 19);
  private static final int LONG = lengths(16, 17, 18, 19);
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

  /** Whether UnionPay issues this prefix; some of its cards carry no valid check digit. */
  static boolean isUnionPay(int prefix) {
    int first = prefix / 10_000;
    return first == 62 || first == 81;
  }

  private static int lengths(int... values) {
    int bits = 0;
    for (int value : values) {
      bits |= 1 << value;
    }
    return bits;
  }

  private static List<List<Range>> table() {
    List<List<Range>> table = new ArrayList<>();
    for (int digit = 0; digit < 10; digit++) {
      table.add(new ArrayList<>());
    }
    add(table, "4", "4", lengths(13, 16, 18, 19)); // Visa
    add(table, "51", "55", lengths(16)); // Mastercard
    add(table, "2221", "2720", lengths(16)); // Mastercard
    add(table, "34", "34", lengths(15)); // American Express
    add(table, "37", "37", lengths(15)); // American Express
    add(table, "300", "305", lengths(14, 16, 17, 18, 19)); // Diners Club
    add(table, "3095", "3095", lengths(14, 16, 17, 18, 19)); // Diners Club
    add(table, "36", "36", lengths(14, 15, 16, 17, 18, 19)); // Diners Club
    add(table, "38", "39", lengths(14, 16, 17, 18, 19)); // Diners Club, Hipercard
    add(table, "3528", "3589", LONG); // JCB
    add(table, "353", "353", lengths(16)); // RuPay
    add(table, "356", "356", lengths(16)); // RuPay
    add(table, "50", "50", ANY); // Maestro, Elo, Verve, RuPay
    add(table, "56", "58", ANY); // Maestro
    add(table, "6", "6", ANY); // Maestro, Discover, UnionPay, RuPay, Elo
    add(table, "81", "82", LONG); // UnionPay, RuPay
    add(table, "2200", "2204", LONG); // Mir
    add(table, "2205", "2205", lengths(16)); // Borica
    add(table, "9792", "9792", lengths(16)); // Troy
    add(table, "9558", "9558", lengths(16, 19)); // domestic debit cards in China
    add(table, "1946", "1946", lengths(16)); // GPN
    add(table, "8600", "8600", lengths(16)); // Uzcard
    add(table, "9860", "9860", lengths(16)); // Humo
    add(table, "9112", "9112", lengths(16)); // Belkart
    return table;
  }

  private static void add(List<List<Range>> table, String low, String high, int lengths) {
    Range range = new Range(padded(low, '0'), padded(high, '9'), lengths);
    table.get(low.charAt(0) - '0').add(range);
  }

  private static int padded(String prefix, char filler) {
    return Integer.parseInt(prefix + String.valueOf(filler).repeat(PREFIX - prefix.length()));
  }
}
