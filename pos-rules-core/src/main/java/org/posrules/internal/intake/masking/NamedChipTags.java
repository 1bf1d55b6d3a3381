package org.posrules.internal.intake.masking;

/**
 * Finds card data after the name of its EMV tag, without a length: {@code 5A: 4111…}, {@code
 * "57":"4111…D2912…"}. The check digit does not matter. Stateless; safe to share.
 */
final class NamedChipTags implements Detector {
  private static final int SHORTEST_NUMBER = 12;
  private static final int LONGEST_JOINT = 6;
  private static final int LONGEST_DATA = 40;
  private static final String SIGNS = " :=>\"'[()]";

  @Override
  public void find(Scan scan, Findings findings) {
    FoldedText text = scan.text();
    for (int i = 0; text.mayHoldCard() && i < text.length(); i++) {
      boolean number = text.startsWith("5a", i);
      if ((number || text.startsWith("57", i)) && isWord(text, i)) {
        findAfter(text, i + 2, number, findings);
      }
    }
  }

  private static boolean isWord(FoldedText text, int index) {
    return !text.isLetterOrDigit(index - 1) && !text.isLetterOrDigit(index + 2);
  }

  private static void findAfter(FoldedText text, int index, boolean number, Findings findings) {
    int from = index;
    boolean assigned = false;
    while (from - index < LONGEST_JOINT && isJoint(text, from)) {
      assigned |= ":=>".indexOf(text.at(from)) >= 0;
      from++;
    }
    int end = text.digitsEnd(from, from + Issuers.LONGEST);
    if (!assigned || end - from < SHORTEST_NUMBER) {
      return;
    }
    if (text.at(end) == 'd' || text.at(end) == '=') {
      findings.add(from, dataEnd(text, end + 1), Mask.TRACK);
    } else if (number) {
      findings.add(from, end, Mask.CARD);
    }
  }

  /** A sign, or a length in brackets. */
  private static boolean isJoint(FoldedText text, int index) {
    boolean opened = text.at(index - 1) == '[' || text.at(index - 1) == '(';
    boolean closed = text.at(index + 1) == ']' || text.at(index + 1) == ')';
    return (opened && closed) || SIGNS.indexOf(text.at(index)) >= 0;
  }

  private static int dataEnd(FoldedText text, int from) {
    int end = from;
    while (end - from < LONGEST_DATA && text.isHexDigit(end)) {
      end++;
    }
    return end;
  }
}
