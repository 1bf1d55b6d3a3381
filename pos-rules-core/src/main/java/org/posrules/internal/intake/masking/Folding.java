package org.posrules.internal.intake.masking;

import java.util.Arrays;

/** Builds a {@link FoldedText}. Used by one thread for one text. */
final class Folding {
  private final String source;
  private char[] chars;
  private int[] from;
  private int[] to;
  private int length;

  private Folding(String source) {
    this.source = source;
    int room = source.length() + 16;
    chars = new char[room];
    from = new int[room];
    to = new int[room];
  }

  static FoldedText fold(String source) {
    Folding folding = new Folding(source);
    int next = 0;
    while (next < source.length()) {
      next = folding.foldAt(next);
    }
    folding.resize(folding.length);
    return new FoldedText(source, folding.chars, folding.from, folding.to);
  }

  /** Folds what starts at this index of the source and tells where the next part starts. */
  private int foldAt(int index) {
    char c = source.charAt(index);
    if (CharFold.isPlain(c)) {
      append(CharFold.simple(c), index, index + 1);
      return index + 1;
    }
    int mask = c == '[' ? Mask.lengthAt(source, index) : 0;
    if (mask > 0) {
      append(FoldedText.OPAQUE, index, index + mask);
      return index + mask;
    }
    return foldSpecial(index);
  }

  /** Folds an escape, a line break or a character outside ASCII. */
  private int foldSpecial(int index) {
    Escapes.Decoded escape = Escapes.at(source, index);
    boolean lineBreak = source.startsWith("\r\n", index);
    int codePoint = escape.length() > 0 ? escape.codePoint() : source.codePointAt(index);
    int length = escape.length() > 0 ? escape.length() : Character.charCount(codePoint);
    int end = index + (lineBreak ? 2 : length);
    foldCodePoint(codePoint, index, end);
    return end;
  }

  private void foldCodePoint(int codePoint, int start, int end) {
    char folded = CharFold.simple(codePoint);
    if (folded == CharFold.SEVERAL) {
      String parts = CharFold.expansion(codePoint);
      for (int i = 0; i < parts.length(); i++) {
        append(parts.charAt(i), start, end);
      }
    } else if (folded != CharFold.NOTHING) {
      append(folded, start, end);
    }
  }

  private void append(char folded, int start, int end) {
    if (length == chars.length) {
      resize(2 * length);
    }
    chars[length] = folded;
    from[length] = start;
    to[length++] = end;
  }

  private void resize(int size) {
    chars = Arrays.copyOf(chars, size);
    from = Arrays.copyOf(from, size);
    to = Arrays.copyOf(to, size);
  }
}
