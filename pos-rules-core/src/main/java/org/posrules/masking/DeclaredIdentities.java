package org.posrules.masking;

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
        findings.add(key.valueAt(), end, SensitiveKind.IDENTITY_NUMBER);
      }
    }
  }

  /** The end of the word that starts here; short groups with blanks between are one word. */
  private static int valueEnd(FoldedText text, int from) {
    int end = wordEnd(text, from);
    boolean grouped = end - from <= LONGEST_GROUP;
    int shortest = end - from <= 2 ? 2 : LONGEST_GROUP - 1;
    while (grouped && text.at(end) == ' ' && end - from < LONGEST) {
      int next = wordEnd(text, end + 1);
      int length = next - end - 1;
      boolean digits = length >= shortest && text.digitsEnd(end + 1) == next;
      grouped = length <= LONGEST_GROUP && (digits || length == 1);
      end = grouped ? next : end;
    }
    return end;
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
