package org.posrules.masking;

/**
 * The value at a place of a text: where it ends and whether it holds a digit. Remembers the token
 * read last, because key words can stand inside one long token and must not read it again and
 * again. Mutable; belongs to one detector call.
 */
final class Token {
  private final FoldedText text;
  private int from;
  private int end;
  private int lastDigit = -1;

  Token(FoldedText text) {
    this.text = text;
  }

  /** Moves on to the value that starts here; a quote before it makes the closing quote its end. */
  Token at(int start) {
    if (start >= end) {
      end = Values.quotedEnd(text, start);
      lastDigit = end - 1;
      while (lastDigit >= start && !text.isDigit(lastDigit)) {
        lastDigit--;
      }
    }
    from = start;
    return this;
  }

  int end() {
    return end;
  }

  int length() {
    return end - from;
  }

  boolean hasDigit() {
    return lastDigit >= from;
  }

  boolean isAllDigits() {
    return text.digitsEnd(from, end) == end;
  }

  /** Whether the value is a word of a message or a placeholder. */
  boolean isOrdinary() {
    return Values.isOrdinary(text, from, end);
  }
}
