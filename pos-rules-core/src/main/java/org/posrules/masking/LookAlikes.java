package org.posrules.masking;

import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells numbers that pass the check digit by chance from card numbers: by the field name before
 * them, by the token that they are part of, by their form. Stateless; safe to share.
 */
final class LookAlikes {
  private static final int LONGEST_WORD = 40;
  private static final int UUID_LENGTH = 36;
  private static final int[] UUID_DASHES = {8, 13, 18, 23};
  private static final int CURRENCY_LENGTH = 3;

  /** The first hex digit of every digit in ASCII. */
  private static final int ASCII_DIGITS = 3;

  /** The currency codes (ISO 4217), lower case; some of them, as CAD and AED, could be hex. */
  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(currency -> currency.getCurrencyCode().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private LookAlikes() {}

  /** Whether the window is, or is part of, something that is no card number. */
  static boolean contains(Scan scan, CardWindow window) {
    int place = window.run().place(window.run().groupStart(window.first()));
    KeyKind announced = announcing(scan, place);
    if (announced.declaresCard()) {
      return false;
    }
    boolean named = announced.declaresOther();
    if (isFraction(scan.text(), window, place) || isInUuid(scan.text(), window)) {
      return true;
    }
    boolean doubtful =
        (named && !isSureCard(window, announced))
            || isInDigest(scan.text(), window)
            || LongNumbers.isReference(window)
            || isInDump(scan, window)
            || spellsDigits(window)
            || CardShape.isDoubtful(window);
    return doubtful && (named || !scan.keys().cardNear(window.firstPlace(), window.endPlace()));
  }

  /**
   * Whether a number is a card number even after the name of another field. People and programs put
   * card numbers into order and trace fields; one reference number of 16 digits in fifty looks so.
   */
  private static boolean isSureCard(CardWindow window, KeyKind announced) {
    boolean block = window.isOneGroup() || window.length() > Issuers.SHORTEST;
    boolean asPrinted = !window.isOneGroup() && CardShape.isRegular(window);
    boolean article = announced == KeyKind.WALLET_FIELD && LongNumbers.isArticle(window);
    boolean sure = (window.isEveryday() && block) || asPrinted;
    return sure && !window.insideLongGroup() && !article;
  }

  /** Whether it lies in a long row of digits of a message, at no place where a number starts. */
  private static boolean isInDump(Scan scan, CardWindow window) {
    if (!window.insideLongGroup()) {
      return false;
    }
    DigitRun run = window.run();
    int start = run.groupStart(window.first());
    boolean touchesHex =
        scan.text().isLetter(run.place(start) - 1)
            || scan.text().isLetter(run.place(run.groupEnd(start) - 1) + 1);
    boolean dump = touchesHex || scan.kind() != Scan.Kind.PLAIN || LongNumbers.isHeader(run, start);
    boolean startsCard = window.first() == start && window.isEveryday();
    return dump && !startsCard && !window.hasLengthBefore();
  }

  /**
   * Whether the whole group is hex of characters that are digits, in ASCII or UTF-16. A card number
   * that they spell is found in the reading of the bytes.
   */
  private static boolean spellsDigits(CardWindow window) {
    DigitRun run = window.run();
    int start = run.groupStart(window.first());
    int end = run.groupEnd(window.first());
    int odd = 0;
    for (int i = start; i + 1 < end; i += 2) {
      boolean zero = run.number(i, 2) == 0;
      odd += run.digit(i) != ASCII_DIGITS && !zero ? 1 : 0;
    }
    return odd == 0 && end - start >= Issuers.SHORTEST && (end - start) % 2 == 0;
  }

  /** What the text announces at the group, or at the letters glued to it: "waybill SF1234". */
  private static KeyKind announcing(Scan scan, int place) {
    KeyKind direct = scan.keys().announcing(place);
    int start = place;
    while (scan.text().isLetterOrDigit(start - 1) && place - start < LONGEST_WORD) {
      start--;
    }
    return direct == KeyKind.NONE ? scan.keys().announcing(start) : direct;
  }

  /**
   * Whether letters and digits alternate around the window, as in a hex digest. A letter that is no
   * hex digit, or the code of a currency, is a border and not a part of a digest: {@code
   * sale4111111111111111EUR12.50}.
   */
  private static boolean isInDigest(FoldedText text, CardWindow window) {
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

  private static boolean isFraction(FoldedText text, CardWindow window, int place) {
    return window.isOneGroup()
        && text.at(place - 1) == '.'
        && text.at(place - 2) == '0'
        && !text.isLetterOrDigit(place - 3);
  }

  private static boolean isInUuid(FoldedText text, CardWindow window) {
    int left = window.firstPlace();
    while (isUuidPart(text, left - 1) && window.endPlace() - left < UUID_LENGTH) {
      left--;
    }
    int right = text.endOf(left, left + UUID_LENGTH + 1, i -> isUuidPart(text, i));
    boolean isUuid = right - left == UUID_LENGTH;
    for (int offset : UUID_DASHES) {
      isUuid &= text.at(left + offset) == '-';
    }
    return isUuid;
  }

  private static boolean isUuidPart(FoldedText text, int index) {
    return text.isHexDigit(index) || text.at(index) == '-';
  }
}
