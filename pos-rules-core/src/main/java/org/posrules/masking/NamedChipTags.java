package org.posrules.masking;

import java.util.List;

/**
 * Finds card data after the name of its EMV tag, where signs or words stand between: {@code 5A:
 * 4111…}, {@code "57":"4111…D2912…"}, {@code tag=5A len=08 value=41 11 …}, {@code [5A] 4111…}. The
 * check digit does not matter. Stateless; safe to share.
 */
final class NamedChipTags implements Detector {
  private static final int SHORTEST_NUMBER = 12;
  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_JOINT = 24;
  private static final int LONGEST_DATA = 40;
  private static final String SIGNS = " :=>\"'[()]{},-|";
  private static final List<String> WORDS =
      List.of(
          "length",
          "len",
          "l",
          "value",
          "val",
          "v",
          "application",
          "primary",
          "account",
          "number",
          "pan",
          "card",
          "no",
          "track",
          "equivalent",
          "data");

  /** What names the tag may be glued to it: {@code tag57}, {@code T5A}. */
  private static final List<String> NAMES_OF_TAGS = List.of("tag", "t", "emv", "tlv");

  /** How many digits a group has where blanks divide them: bytes, groups on the card, halves. */
  private static final List<Integer> GROUPS = List.of(2, 4, 8);

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
    int name = index;
    while (text.isLetter(name - 1) && index - name < LONGEST_NAME) {
      name--;
    }
    boolean named = name == index || NAMES_OF_TAGS.contains(text.slice(name, index));
    return named && !text.isLetterOrDigit(name - 1) && !text.isLetterOrDigit(index + 2);
  }

  private static void findAfter(FoldedText text, int index, boolean number, Findings findings) {
    int from = index;
    boolean assigned = text.at(index - 3) == '[' && text.at(index) == ']';
    for (int step = 1; step > 0 && from - index < LONGEST_JOINT; from += step) {
      step = jointAt(text, from);
      assigned |= step > 0 && (text.isLetter(from) || ":=>".indexOf(text.at(from)) >= 0);
    }
    int end = numberEnd(text, from);
    int size = text.digitsEnd(from) - from;
    int separator = text.at(end) == ' ' && size > 2 ? end + 1 : end;
    int dataEnd = dataEnd(text, separator + 1, size);
    boolean divided = isLong(text, from, end) && text.isOneOf("d=", separator);
    boolean dated = divided && TrackData.hasExpiry(text, separator + 1, dataEnd);
    if (dated || (divided && assigned && separator == end)) {
      findings.add(from, dataEnd, SensitiveKind.TRACK_DATA);
    } else if (number && (assigned || isPrinted(text, from, end)) && isLong(text, from, end)) {
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

  /** The end of the digits that start here, in one block or in groups with blanks between. */
  private static int numberEnd(FoldedText text, int from) {
    int end = text.digitsEnd(from, from + Issuers.LONGEST);
    int size = end - from;
    int next = GROUPS.contains(size) ? groupEnd(text, end, size) : end;
    while (next > end && mayEnd(text, from, next, size)) {
      end = next;
      next = groupEnd(text, end, size);
    }
    return end;
  }

  /** Where the group behind a blank ends; {@code index} when there is none of this size. */
  private static int groupEnd(FoldedText text, int index, int size) {
    int digitsEnd = text.digitsEnd(index + 1);
    boolean padded = text.at(digitsEnd) == 'f' && !text.isLetterOrDigit(digitsEnd + 1);
    int end = padded ? digitsEnd + 1 : digitsEnd;
    boolean whole = end == index + 1 + size;
    boolean last = size == 4 && digitsEnd > index + 1 && digitsEnd <= index + size;
    return text.at(index) == ' ' && (whole || last) ? end : index;
  }

  /** Whether a number may end here; bytes may go on, and a short group is the last one of it. */
  private static boolean mayEnd(FoldedText text, int from, int end, int size) {
    int digits = text.digits(from, end);
    boolean printed = digits <= 16 || digits == Issuers.LONGEST;
    return size == 2 ? end - from < LONGEST_DATA : printed;
  }

  /** Whether a number of an issuer and of its length stands here, whatever its check digit. */
  private static boolean isPrinted(FoldedText text, int from, int end) {
    boolean block = text.digitsEnd(from) == end && end - from >= SHORTEST_NUMBER;
    String prefix = block ? text.slice(from, from + Issuers.PREFIX) : "0";
    int lengths = Issuers.lengthsFor(Integer.parseInt(prefix));
    return (lengths >> (end - from) & 1) == 1 && !text.isLetterOrDigit(end);
  }

  private static boolean isLong(FoldedText text, int from, int end) {
    return text.digits(from, end) >= SHORTEST_NUMBER;
  }

  /** The end of the hex digits, also in groups of this size with blanks between. */
  private static int dataEnd(FoldedText text, int from, int size) {
    int end = hexEnd(text, from);
    int next = hexEnd(text, end + 1);
    while (text.at(end) == ' ' && next == end + 1 + size && next - from < LONGEST_DATA) {
      end = next;
      next = hexEnd(text, end + 1);
    }
    return end;
  }

  private static int hexEnd(FoldedText text, int from) {
    return text.endOf(from, from + LONGEST_DATA, text::isHexDigit);
  }
}
