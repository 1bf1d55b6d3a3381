package org.posrules.masking;

/**
 * Finds card data in EMV tag-length-value hex (EMV Book 3): the card number (5A), track 2 (57,
 * 9F6B), track 1 (56) and the cardholder name (5F20). Stateless; safe to share.
 */
final class ChipTags implements Detector {
  private static final int SHORTEST_TOKEN = 16;
  private static final int SHORTEST_NUMBER = 12;

  @Override
  public void find(Scan scan, Findings findings) {
    FoldedText text = scan.text();
    int from = 0;
    while (from < text.length()) {
      int end = text.endOf(from, text.length(), text::isHexDigit);
      for (int i = from; end - from >= SHORTEST_TOKEN && i < end; i++) {
        findTag(text, i, end, findings);
      }
      from = end + 1;
    }
  }

  private static void findTag(FoldedText text, int index, int end, Findings findings) {
    if (text.at(index) != '5' && text.at(index) != '9') {
      return;
    }
    if (text.startsWith("5a", index)) {
      findNumber(text, index + 2, end, findings);
    } else if (text.startsWith("57", index)) {
      findTrack2(text, index + 2, end, findings);
    } else if (text.startsWith("9f6b", index)) {
      findTrack2(text, index + 4, end, findings);
    } else if (text.startsWith("56", index)) {
      findTrack1(text, index + 2, end, findings);
    } else if (text.startsWith("5f20", index)) {
      findName(text, index + 4, end, findings);
    }
  }

  private static void findNumber(FoldedText text, int index, int end, Findings findings) {
    int from = index + 2;
    int to = valueEnd(text, index, end);
    int digitsEnd = text.digitsEnd(from, to);
    boolean padded = digitsEnd == to || (digitsEnd == to - 1 && text.at(digitsEnd) == 'f');
    if (padded && to - from >= SHORTEST_NUMBER && to - from <= Issuers.LONGEST + 1) {
      findings.add(from, to, SensitiveKind.CARD_NUMBER);
    }
  }

  private static void findTrack2(FoldedText text, int index, int end, Findings findings) {
    int from = index + 2;
    int to = valueEnd(text, index, end);
    int separator = text.digitsEnd(from, Math.min(to, from + Issuers.LONGEST));
    boolean fits = separator - from >= SHORTEST_NUMBER && separator < to;
    if (fits && text.at(separator) == 'd') {
      findings.add(from, to, SensitiveKind.TRACK_DATA);
    }
  }

  private static void findTrack1(FoldedText text, int index, int end, Findings findings) {
    int to = valueEnd(text, index, end);
    int digits = 0;
    while (digits < SHORTEST_NUMBER && isCodedDigit(text, index + 4 + 2 * digits)) {
      digits++;
    }
    if (text.startsWith("42", index + 2) && digits >= SHORTEST_NUMBER && to > index) {
      findings.add(index + 2, to, SensitiveKind.TRACK_DATA);
    }
  }

  private static boolean isCodedDigit(FoldedText text, int index) {
    return text.at(index) == '3' && text.isDigit(index + 1);
  }

  private static void findName(FoldedText text, int index, int end, Findings findings) {
    int to = valueEnd(text, index, end);
    for (int i = index + 2; i < to; i += 2) {
      int character = hexByte(text, i);
      if (character < ' ' || character > 'z') {
        return;
      }
    }
    if (to > index + 2) {
      findings.add(index + 2, to, SensitiveKind.NAME);
    }
  }

  /** Where the value ends whose length byte is at {@code index}; before it when it does not fit. */
  private static int valueEnd(FoldedText text, int index, int end) {
    if (index + 2 > end) {
      return index;
    }
    int to = index + 2 + 2 * hexByte(text, index);
    return to <= end ? to : index;
  }

  private static int hexByte(FoldedText text, int index) {
    return Character.digit(text.at(index), 16) * 16 + Character.digit(text.at(index + 1), 16);
  }
}
