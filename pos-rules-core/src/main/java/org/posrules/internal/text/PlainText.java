package org.posrules.internal.text;

import java.text.Normalizer;

/** Brings a text to one form of its characters, of bounded length. Pure; linear. */
public final class PlainText {
  /** One character may become eighteen (NFKC of U+FDFA); no text that is read is longer. */
  public static final int LONGEST = 16_000;

  /** More marks on one letter are no writing (UAX #15, stream-safe text). */
  private static final int MOST_MARKS = 30;

  private static final int NEXT_LINE = 0x85;
  private static final int LINE_SEPARATOR = 0x2028;
  private static final int PARAGRAPH_SEPARATOR = 0x2029;

  private static final char LAST_PRINTABLE = '~';

  private PlainText() {}

  /** NFKC of what is shown. */
  public static String of(String received) {
    if (received.length() <= LONGEST && isPlain(received)) {
      return received;
    }
    return shown(cut(Normalizer.normalize(withFewMarks(received), Normalizer.Form.NFKC)));
  }

  /**
   * The text without what is never seen and steers how the rest is shown: direction marks and other
   * format characters are left out, whatever ends a line is a line feed, other control characters
   * are spaces. What passed here may be repeated to anybody.
   */
  public static String shown(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    int next;
    for (int i = 0; i < text.length(); i = next) {
      int codePoint = text.codePointAt(i);
      next = i + Character.charCount(codePoint);
      boolean firstOfTwo = codePoint == '\r' && next < text.length() && text.charAt(next) == '\n';
      if (!firstOfTwo && Character.getType(codePoint) != Character.FORMAT) {
        shown.appendCodePoint(shown(codePoint));
      }
    }
    return shown.toString();
  }

  private static int shown(int codePoint) {
    return switch (codePoint) {
      case '\t' -> codePoint;
      case '\n', '\r', NEXT_LINE, LINE_SEPARATOR, PARAGRAPH_SEPARATOR -> '\n';
      default -> Character.isISOControl(codePoint) ? ' ' : codePoint;
    };
  }

  /** Whether it is of one form already; most texts are. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\n' && c != '\t' && (c < ' ' || c > LAST_PRINTABLE)) {
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
