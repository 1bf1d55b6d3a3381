package org.posrules.internal.intake.masking;

/**
 * Finds card numbers that someone masked, but not enough: more than the first six or the last four
 * digits still show, or more than ten in all (PCI DSS 3.4.1). Stateless; safe to share.
 */
final class HalfMasked implements Detector {
  private static final String MASKS = "*x#?\u25cf\u2022\u25a0";
  private static final int MOST_FIRST = 6;
  private static final int MOST_LAST = 4;
  private static final int FEWEST_MASKS = 2;

  /** What one number shows: its symbols, digits or masks, from {@code from} to {@code end}. */
  private record Shown(int from, int end, int symbols, int masks, int first, int last) {

    boolean isCard(FoldedText text) {
      boolean known = first < Issuers.PREFIX || Issuers.lengthsFor(prefix(text)) != 0;
      return symbols >= Issuers.SHORTEST && symbols <= Issuers.LONGEST && known;
    }

    boolean isTooMuch() {
      return first > MOST_FIRST || last > MOST_LAST || symbols - masks > MOST_FIRST + MOST_LAST;
    }

    private int prefix(FoldedText text) {
      int value = 0;
      int seen = 0;
      for (int i = from; seen < Issuers.PREFIX; i++) {
        if (text.isDigit(i)) {
          value = 10 * value + text.at(i) - '0';
          seen++;
        }
      }
      return value;
    }
  }

  @Override
  public void find(Scan scan, Findings findings) {
    FoldedText text = scan.text();
    int i = 0;
    while (i < text.length()) {
      if (isSymbol(text, i) && !text.isLetterOrDigit(i - 1)) {
        Shown shown = shownFrom(text, i);
        find(text, shown, findings);
        i = shown.end();
      } else {
        i++;
      }
    }
  }

  private static void find(FoldedText text, Shown shown, Findings findings) {
    boolean masked = shown.masks() >= FEWEST_MASKS && !text.isLetterOrDigit(shown.end());
    if (!masked || !shown.isTooMuch() || !shown.isCard(text)) {
      return;
    }
    if (shown.last() >= MOST_LAST) {
      findings.addCard(shown.from(), shown.end(), lastFour(text, shown.end()));
    } else {
      findings.add(shown.from(), shown.end(), Mask.CARD);
    }
  }

  /** Reads digits and masks, with at most one blank or dash between two of them. */
  private static Shown shownFrom(FoldedText text, int from) {
    int symbols = 0;
    int masks = 0;
    int first = 0;
    int last = 0;
    int end = from;
    for (int i = from; isSymbol(text, i); i = isGap(text, i + 1) ? i + 2 : i + 1) {
      boolean digit = text.isDigit(i);
      masks += digit ? 0 : 1;
      first += digit && masks == 0 ? 1 : 0;
      last = digit ? last + 1 : 0;
      symbols++;
      end = i + 1;
    }
    return new Shown(from, end, symbols, masks, first, last);
  }

  private static boolean isSymbol(FoldedText text, int index) {
    boolean dots =
        text.at(index) == '.' && (text.at(index - 1) == '.' || text.at(index + 1) == '.');
    return text.isDigit(index) || dots || MASKS.indexOf(text.at(index)) >= 0;
  }

  private static boolean isGap(FoldedText text, int index) {
    return (text.at(index) == ' ' || text.at(index) == '-') && isSymbol(text, index + 1);
  }

  private static String lastFour(FoldedText text, int end) {
    StringBuilder digits = new StringBuilder();
    for (int i = end - 1; digits.length() < MOST_LAST; i--) {
      digits.append(text.isDigit(i) ? String.valueOf(text.at(i)) : "");
    }
    return digits.reverse().toString();
  }
}
