package org.posrules.masking;

/**
 * Finds card numbers that someone masked, but not enough: more than the first six or the last four
 * digits still show, or more than ten in all (PCI DSS 3.4.1). Stateless; safe to share.
 */
final class HalfMasked implements Detector {
  private static final String MASKS =
      "*x#?\u00d7\u2217\u2731\u25cf\u2022\u25a0\u25cb\u25ef\u2588\u2591\u2592";
  private static final int MOST_FIRST = 6;
  private static final int MOST_LAST = 4;
  private static final int FEWEST_MASKS = 2;
  private static final int MOST_MASKS = 12;

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
      return text.slice(start, end).replaceAll("[ -]", "");
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
     * Whether it can be one; beside a card word the masks need not be as many as the digits were.
     */
    boolean isCard(boolean near) {
      int symbols = digits() + masks();
      boolean known = first() < Issuers.PREFIX || Issuers.lengthsFor(prefix()) != 0;
      int longest = near ? digits() + MOST_MASKS : Issuers.LONGEST;
      return symbols >= Issuers.SHORTEST && symbols <= longest && known;
    }

    boolean isTooMuch() {
      boolean one = first() > MOST_FIRST || last().length() > MOST_LAST;
      return one || digits() > MOST_FIRST + MOST_LAST;
    }

    private int prefix() {
      String digits = text.slice(from, end).replace(" ", "").replace("-", "");
      return Integer.parseInt(digits.substring(0, Issuers.PREFIX));
    }
  }

  @Override
  public void find(Scan scan, Findings findings) {
    FoldedText text = scan.text();
    int i = 0;
    while (i < text.length()) {
      if (isSymbol(text, i) && !text.isLetterOrDigit(i - 1)) {
        Shown shown = new Shown(text, i, endOfSymbols(text, i));
        add(scan, shown, findings);
        i = shown.end();
      } else {
        i++;
      }
    }
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
    while (isSymbol(text, end)) {
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
    return dots || MASKS.indexOf(text.at(index)) >= 0;
  }

  private static boolean isGap(FoldedText text, int index) {
    return (text.at(index) == ' ' || text.at(index) == '-') && isSymbol(text, index + 1);
  }
}
