package org.posrules.masking;

import java.util.Arrays;
import java.util.List;
import org.posrules.internal.text.Escapes;

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

  /** The text, in which each of the hidden places, in their order, is one opaque character. */
  static FoldedText fold(String source, List<Place> hidden) {
    Folding folding = new Folding(source);
    int next = 0;
    for (Place place : hidden) {
      folding.foldUpTo(place.from(), next);
      folding.append(FoldedText.OPAQUE, place.from(), place.to());
      next = place.to();
    }
    folding.foldUpTo(source.length(), next);
    folding.resize(folding.length);
    return new FoldedText(source, folding.chars, folding.from, folding.to);
  }

  private void foldUpTo(int end, int from) {
    int next = from;
    while (next < end) {
      next = foldAt(next);
    }
  }

  /** Folds what starts at this index of the source and tells where the next part starts. */
  private int foldAt(int index) {
    char c = source.charAt(index);
    if (CharFold.isPlain(c)) {
      append(CharFold.simple(c), index, index + 1);
      return index + 1;
    }
    int mask = c == '[' ? SensitiveKind.formLengthAt(source, index) : 0;
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
