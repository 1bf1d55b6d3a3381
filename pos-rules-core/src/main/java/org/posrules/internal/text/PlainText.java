package org.posrules.internal.text;

import java.text.Normalizer;

/** Brings a text to one form of its characters, of bounded length. Pure; linear. */
public final class PlainText {
  /** One character may become eighteen (NFKC of U+FDFA); no text that is read is longer. */
  public static final int LONGEST = 16_000;

  /** More marks on one letter are no writing (UAX #15, stream-safe text). */
  private static final int MOST_MARKS = 30;

  private static final int LAST_ASCII = 0x7F;

  private PlainText() {}

  /** NFKC, without the characters that are never seen (zero-width, direction marks). */
  public static String of(String received) {
    if (received.length() <= LONGEST && isAscii(received)) {
      return received;
    }
    String composed = Normalizer.normalize(withFewMarks(received), Normalizer.Form.NFKC);
    String text = cut(composed);
    if (text.codePoints().noneMatch(PlainText::isHidden)) {
      return text;
    }
    return text.codePoints()
        .filter(c -> !isHidden(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > LAST_ASCII) {
        return false;
      }
    }
    return true;
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    return text.substring(
        0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
  }

  private static boolean isHidden(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT;
  }

  private static String withFewMarks(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int marks = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      marks = Scripts.isMark(codePoint) ? marks + 1 : 0;
      if (marks <= MOST_MARKS) {
        kept.appendCodePoint(codePoint);
      }
      i += Character.charCount(codePoint);
    }
    return kept.toString();
  }
}
