package org.posrules.masking;

import java.util.List;

/**
 * Finds card data after the name of its EMV tag, where signs or words stand between: {@code 5A:
 * 4111…}, {@code "57":"4111…D2912…"}, {@code tag=5A len=08 value=41 11 …}. The check digit does not
 * matter. Stateless; safe to share.
 */
final class NamedChipTags implements Detector {
  private static final int SHORTEST_NUMBER = 12;
  private static final int LONGEST_JOINT = 24;
  private static final int LONGEST_DATA = 40;
  private static final String SIGNS = " :=>\"'[()]{},-|";
  private static final List<String> WORDS = List.of("length", "len", "l", "value", "val", "v");

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
    for (int step = 1; step > 0 && from - index < LONGEST_JOINT; from += step) {
      step = jointAt(text, from);
      assigned |= step > 0 && (text.isLetter(from) || ":=>".indexOf(text.at(from)) >= 0);
    }
    int end = numberEnd(text, from);
    if (!assigned || !isLong(text, from, end)) {
      return;
    }
    if (text.at(end) == 'd' || text.at(end) == '=') {
      findings.add(from, dataEnd(text, end + 1), SensitiveKind.TRACK_DATA);
    } else if (number) {
      findings.add(from, end, SensitiveKind.CARD_NUMBER);
    }
  }

  /** How long the sign, the word or the length between the tag and its value is; or 0. */
  private static int jointAt(FoldedText text, int index) {
    if (SIGNS.indexOf(text.at(index)) >= 0) {
      return 1;
    }
    int wordEnd = text.endOf(index, index + LONGEST_JOINT, text::isLetter);
    if (WORDS.contains(text.slice(index, wordEnd)) && !text.isDigit(wordEnd)) {
      return wordEnd - index;
    }
    int end = text.isHexDigit(index + 1) ? index + 2 : index + 1;
    boolean length = text.isHexDigit(index) && !text.isLetterOrDigit(end);
    return length && !isLong(text, index, numberEnd(text, index)) ? end - index : 0;
  }

  /** The end of the digits that start here, in one block or in pairs with blanks between. */
  private static int numberEnd(FoldedText text, int from) {
    int end = text.digitsEnd(from, from + Issuers.LONGEST);
    boolean pairs = end - from == 2;
    while (pairs && end - from < LONGEST_DATA) {
      boolean padded = text.at(end + 2) == 'f' && !text.isLetterOrDigit(end + 3);
      int next = text.digitsEnd(end + 1) + (padded ? 1 : 0);
      pairs = text.at(end) == ' ' && next == end + 3;
      end += pairs ? 3 : 0;
    }
    return end;
  }

  private static boolean isLong(FoldedText text, int from, int end) {
    return text.digits(from, end) >= SHORTEST_NUMBER;
  }

  private static int dataEnd(FoldedText text, int from) {
    return text.endOf(from, from + LONGEST_DATA, text::isHexDigit);
  }
}
