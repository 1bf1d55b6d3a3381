package org.posrules.masking;

import java.util.function.IntPredicate;

/**
 * Finds card numbers that someone masked, but not enough: more than the first six or the last four
 * digits still show, or more than ten in all (PCI DSS 3.4.1). Known masks are asterisks and the
 * like, and any sign that stands three times in a row. Stateless; safe to share.
 */
final class HalfMasked implements Detector {
  private static final String MASKS =
      "*x#?\u00d7\u2217\u2731\u25cf\u2022\u25a0\u25cb\u25ef\u2588\u2591\u2592";
  private static final String SIGNS = "_-%~=+?@";
  private static final int FEWEST_SIGNS = 3;
  private static final int MOST_FIRST = 6;
  private static final int MOST_LAST = 4;
  private static final int FEWEST_MASKS = 2;
  private static final int MOST_MASKS = 12;
  private static final int LONGEST = 60;

  /** One number as it is shown: digits and masks, and single blanks or dashes between them. */
  private record Shown(FoldedText text, int from, int end) {

    /** How many digits stand before the first mask. */
    int first() {
      return text.digits(from, text.endOf(from, end, i -> !isMask(text, i)));
    }

    /** The digits after the last mask. */
    String last() {
      int start = end;
      while (start > from && !isMask(text, start - 1)) {
        start--;
      }
      return text.slice(start, end).replaceAll("\\D", "");
    }

    int digits() {
      return text.digits(from, end);
    }

    int masks() {
      return text.count(from, end, i -> isMask(text, i));
    }

    boolean has(char mask) {
      return text.slice(from, end).indexOf(mask) >= 0;
    }

    /**
     * Whether it can be one. Beside a card word, and after the digits of an issuer met every day,
     * the masks need not be as many as the hidden digits were.
     */
    boolean isCard(boolean near) {
      int symbols = digits() + masks();
      boolean named = first() >= Issuers.PREFIX;
      boolean known = !named || Issuers.lengthsFor(prefix()) != 0;
      boolean sure =
          near || (named && Issuers.isEveryday(prefix()) && last().length() >= MOST_LAST);
      int longest = sure ? digits() + MOST_MASKS : Issuers.LONGEST;
      return symbols >= Issuers.SHORTEST && symbols <= longest && known;
    }

    boolean isTooMuch() {
      boolean one = first() > MOST_FIRST || last().length() > MOST_LAST;
      return one || digits() > MOST_FIRST + MOST_LAST;
    }

    private int prefix() {
      String digits = text.slice(from, end).replaceAll("\\D", "");
      return Integer.parseInt(digits.substring(0, Issuers.PREFIX));
    }
  }

  @Override
  public void find(Scan scan, Findings findings) {
    FoldedText text = scan.text();
    int i = 0;
    while (i < text.length()) {
      if (isSymbol(text, i) && !text.isLetterOrDigit(i - 1)) {
        i = afterShown(scan, i, findings);
      } else {
        i++;
      }
    }
  }

  /** Where to go on: behind what is shown, or, where that is too long to be one, behind a group. */
  private static int afterShown(Scan scan, int from, Findings findings) {
    FoldedText text = scan.text();
    Shown shown = new Shown(text, from, endOfSymbols(text, from));
    add(scan, shown, findings);
    int group = text.digitsEnd(from);
    boolean other =
        !shown.isCard(true) && group > from && group < shown.end() && isGap(text, group);
    return other ? group : shown.end();
  }

  private static void add(Scan scan, Shown shown, Findings findings) {
    boolean near = scan.keys().cardNear(shown.from(), shown.end());
    boolean enough = (near && shown.has('*')) || shown.masks() >= FEWEST_MASKS;
    boolean masked = enough && !shown.text().isLetterOrDigit(shown.end());
    if (!masked || !shown.isCard(near) || !shown.isTooMuch()) {
      return;
    }
    String last = shown.last();
    if (last.length() >= MOST_LAST) {
      String lastFour = last.substring(last.length() - MOST_LAST);
      findings.addCard(shown.from(), shown.end(), lastFour);
    } else {
      findings.add(shown.from(), shown.end(), SensitiveKind.CARD_NUMBER);
    }
  }

  private static int endOfSymbols(FoldedText text, int from) {
    int end = from;
    while (isSymbol(text, end) && end - from < LONGEST) {
      end += isGap(text, end + 1) ? 2 : 1;
    }
    return end;
  }

  private static boolean isSymbol(FoldedText text, int index) {
    return text.isDigit(index) || isMask(text, index);
  }

  private static boolean isMask(FoldedText text, int index) {
    boolean dot = text.at(index) == '.';
    boolean dots = dot && (text.at(index - 1) == '.' || text.at(index + 1) == '.');
    return dots || MASKS.indexOf(text.at(index)) >= 0 || isInRow(text, index);
  }

  /** Whether the sign here stands three times in a row. */
  private static boolean isInRow(FoldedText text, int index) {
    char sign = text.at(index);
    IntPredicate same = i -> text.at(i) == sign;
    int from = index;
    while (index - from < FEWEST_SIGNS - 1 && same.test(from - 1)) {
      from--;
    }
    int end = from + FEWEST_SIGNS;
    return SIGNS.indexOf(sign) >= 0 && text.endOf(from, end, same) == end;
  }

  private static boolean isGap(FoldedText text, int index) {
    boolean joins = text.isOneOf(" -", index) && isSymbol(text, index + 1);
    boolean opens = text.isOneOf("[(<", index) && isMask(text, index + 1);
    boolean closes = text.isOneOf("])>", index) && isMask(text, index - 1);
    return joins || opens || (closes && text.isDigit(index + 1));
  }
}
