package org.posrules.internal.intake.masking;

/**
 * Finds identity numbers of any country after the names of their fields: letters and digits, at
 * least five of them digits, in one word or in short groups. Stateless; safe to share.
 */
final class DeclaredIdentities implements Detector {
  private static final int FEWEST_DIGITS = 5;
  private static final int SHORTEST = 6;
  private static final int LONGEST = 24;
  private static final int LONGEST_GROUP = 4;

  @Override
  public void find(Scan scan, Findings findings) {
    FoldedText text = scan.text();
    for (Keys.Key key : scan.keys().of(KeyKind.IDENTITY)) {
      int end = valueEnd(text, key.valueAt());
      int digits = 0;
      for (int i = key.valueAt(); i < end; i++) {
        digits += text.isDigit(i) ? 1 : 0;
      }
      int length = end - key.valueAt();
      boolean fits = length >= SHORTEST && length <= LONGEST && digits >= FEWEST_DIGITS;
      if (fits && !text.isLetterOrDigit(end)) {
        findings.add(key.valueAt(), end, Mask.IDENTITY);
      }
    }
  }

  /** The end of the word that starts here; short groups with blanks between are one word. */
  private static int valueEnd(FoldedText text, int from) {
    int end = wordEnd(text, from);
    boolean grouped = end - from <= LONGEST_GROUP;
    while (grouped && text.at(end) == ' ' && end - from < LONGEST) {
      int next = wordEnd(text, end + 1);
      grouped = next > end + 1 && next - end - 1 <= LONGEST_GROUP && isGroup(text, end + 1, next);
      end = grouped ? next : end;
    }
    return end;
  }

  /** Digits, or a single letter as the last of the number. */
  private static boolean isGroup(FoldedText text, int from, int end) {
    return text.digitsEnd(from) == end || end - from == 1;
  }

  private static int wordEnd(FoldedText text, int from) {
    int end = from;
    while (end - from <= LONGEST && isPart(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isPart(FoldedText text, int index) {
    boolean sign = ".-/".indexOf(text.at(index)) >= 0 && text.isLetterOrDigit(index + 1);
    return text.isLetterOrDigit(index) || sign;
  }
}
