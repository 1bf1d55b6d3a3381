package org.posrules.masking;

/**
 * Tells numbers that pass the check digit by chance from card numbers: by the field name before
 * them, by the token that they are part of, by their form. Stateless; safe to share.
 */
final class LookAlikes {
  private static final int LONGEST_WORD = 40;
  private static final int UUID_LENGTH = 36;
  private static final int[] UUID_DASHES = {8, 13, 18, 23};

  /** The first hex digit of every digit in ASCII. */
  private static final int ASCII_DIGITS = 3;

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
            || Digests.hold(scan.text(), window)
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
    boolean padded = window.afterZeros() && window.end() == run.groupEnd(start);
    boolean isCard = (window.first() == start || padded) && window.isEveryday();
    return dump && !isCard && !window.hasLengthBefore();
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
