package org.posrules.masking;

import java.util.List;
import org.posrules.internal.text.Escapes;

/** Builds a {@link FoldedText}. Used by one thread for one text. */
final class Folding {
  private static final List<String> QUOTED_BLANKS = List.of("=20", "=09", "=A0");
  private static final int CODE = 3;
  private static final int GROUP = 4;

  private final String source;
  private final FoldedText.Builder folded;

  private Folding(String source) {
    this.source = source;
    this.folded = new FoldedText.Builder(source, source.length() + 16);
  }

  /** The text, in which each of the hidden places, in their order, is one opaque character. */
  static FoldedText fold(String source, List<Place> hidden) {
    Folding folding = new Folding(source);
    int next = 0;
    for (Place place : hidden) {
      folding.foldUpTo(place.from(), next);
      folding.folded.add(FoldedText.OPAQUE, place.from(), place.to());
      next = place.to();
    }
    folding.foldUpTo(source.length(), next);
    return folding.folded.build();
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
    if (c == '=' && isQuotedBlank(index)) {
      folded.add(' ', index, index + CODE);
      return index + CODE;
    }
    if (CharFold.isPlain(c)) {
      folded.add(CharFold.simple(c), index, index + 1);
      return index + 1;
    }
    int mask = c == '[' ? SensitiveKind.formLengthAt(source, index) : 0;
    if (mask > 0) {
      folded.add(FoldedText.OPAQUE, index, index + mask);
      return index + mask;
    }
    return foldSpecial(index);
  }

  /**
   * Whether a blank in quoted-printable stands here, between four digits and another one. Elsewhere
   * the sign is that of a field.
   */
  private boolean isQuotedBlank(int index) {
    int group = index - GROUP;
    boolean starts = !isDigit(group - 1) || isBlankCode(group - CODE);
    return isBlankCode(index) && isDigit(index + CODE) && starts && areGroup(group);
  }

  private boolean isBlankCode(int index) {
    return QUOTED_BLANKS.stream().anyMatch(code -> source.startsWith(code, index));
  }

  private boolean areGroup(int index) {
    boolean digits = true;
    for (int i = index; i < index + GROUP; i++) {
      digits &= isDigit(i);
    }
    return digits;
  }

  private boolean isDigit(int index) {
    char c = index >= 0 && index < source.length() ? source.charAt(index) : ' ';
    return c >= '0' && c <= '9';
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
    char simple = CharFold.simple(codePoint);
    if (simple == CharFold.SEVERAL) {
      String parts = CharFold.expansion(codePoint);
      for (int i = 0; i < parts.length(); i++) {
        folded.add(parts.charAt(i), start, end);
      }
    } else if (simple != CharFold.NOTHING) {
      folded.add(simple, start, end);
    }
  }
}
