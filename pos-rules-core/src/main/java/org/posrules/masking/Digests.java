package org.posrules.masking;

import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells the digits of a digest, a trace id or another hexadecimal number from a card number that
 * letters and digits are glued to. Stateless; safe to share.
 */
final class Digests {
  private static final int LONGEST_WORD = 40;

  /** How far a digest is looked at on either side, more than the longest of them has. */
  private static final int REACH = 128;

  /** With fewer other characters nobody can say whether all of it is hexadecimal. */
  private static final int FEWEST_OTHERS = 12;

  /** Of random hexadecimal digits three in eight are letters. */
  private static final int FEWEST_LETTERS_IN = 4;

  private static final int CURRENCY_LENGTH = 3;

  /** The currency codes (ISO 4217), lower case; some of them, as CAD and AED, could be hex. */
  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(currency -> currency.getCurrencyCode().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private Digests() {}

  /** Whether the window is part of a hexadecimal number and no card number for sure. */
  static boolean hold(FoldedText text, CardWindow window) {
    return alternates(text, window) && !isSureCard(window) && !isGluedTo(text, window);
  }

  /**
   * Whether the digits are a card number whatever stands beside them. One random digest in several
   * thousand holds one as well, and loses it: that is cheaper than to tell a card number.
   */
  private static boolean isSureCard(CardWindow window) {
    boolean asWritten = window.isOneGroup() || window.allGaps(DigitRuns::isStrong);
    return asWritten && !window.insideLongGroup() && window.isEveryday();
  }

  /**
   * Whether letters and digits alternate around the window. A letter that is no hex digit, or the
   * code of a currency, is a border and not a part of a digest: {@code
   * sale4111111111111111EUR12.50}.
   */
  private static boolean alternates(FoldedText text, CardWindow window) {
    int first = window.firstPlace();
    int end = window.endPlace();
    int left = first;
    while (text.isLetter(left - 1) && first - left <= LONGEST_WORD) {
      left--;
    }
    int right = text.endOf(end, end + LONGEST_WORD + 1, text::isLetter);
    boolean alternates =
        (left < first && text.isDigit(left - 1)) || (right > end && text.isDigit(right));
    return alternates && !isBorder(text, left, first) && !isBorder(text, end, right);
  }

  private static boolean isBorder(FoldedText text, int from, int end) {
    boolean word = text.count(from, end, text::isHexDigit) < end - from;
    return word || (end - from == CURRENCY_LENGTH && CURRENCIES.contains(text.slice(from, end)));
  }

  /**
   * Whether what stands beside one group of digits is too short for a digest, or holds fewer
   * letters than one has.
   */
  private static boolean isGluedTo(FoldedText text, CardWindow window) {
    int first = window.firstPlace();
    int end = window.endPlace();
    int left = first;
    while (text.isHexDigit(left - 1) && first - left < REACH) {
      left--;
    }
    int right = text.endOf(end, end + REACH, text::isHexDigit);
    int others = first - left + right - end;
    int letters = text.count(left, first, text::isLetter) + text.count(end, right, text::isLetter);
    boolean digest = others >= FEWEST_OTHERS && letters * FEWEST_LETTERS_IN >= others;
    return window.isOneGroup() && !window.insideLongGroup() && !digest;
  }
}
