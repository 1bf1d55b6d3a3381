package org.posrules.masking;

import java.util.Optional;

/**
 * Reads digits as people say or type them: {@code four eight two one}, 四八二一, and the letters I, l
 * and O between digits, as in {@code 4I11}. Used by one thread for one text.
 */
final class SpokenDigits {
  /** With fewer in a row, they are words of a sentence: "one card", 第三方. */
  private static final int FEWEST_IN_A_ROW = 3;

  private static final int LONGEST_WORD = 12;
  private static final String LETTERS = "ilo";
  private static final String MEANT = "110";

  private final FoldedText text;
  private final FoldedText.Builder folded;
  private boolean found;

  private SpokenDigits(FoldedText text) {
    this.text = text;
    this.folded = new FoldedText.Builder(text.source(), text.length() + 1);
  }

  /** The text with a digit in the place of each such word or letter; nothing without any. */
  static Optional<FoldedText> in(FoldedText text) {
    SpokenDigits reader = new SpokenDigits(text);
    int i = 0;
    while (i < text.length()) {
      i = reader.read(i);
    }
    return reader.found ? Optional.of(reader.folded.build()) : Optional.empty();
  }

  /** Adds what starts here, a row of spoken digits or a word or a character; tells its end. */
  private int read(int from) {
    int end = from;
    int count = 0;
    for (int next = wordEnd(from); isDigit(end, next); next = wordEnd(end)) {
      count++;
      end = Values.afterGap(text, next);
    }
    return count >= FEWEST_IN_A_ROW
        ? addRow(from, end)
        : addPlain(from, Math.max(end, wordEnd(from)));
  }

  private int addRow(int from, int end) {
    found = true;
    int i = from;
    while (i < end) {
      int wordEnd = wordEnd(i);
      boolean digit = isDigit(i, wordEnd);
      int last = digit ? wordEnd : i + 1;
      add(digit ? (char) ('0' + Lexicon.digit(text.slice(i, wordEnd))) : text.at(i), i, last);
      i = last;
    }
    return end;
  }

  private int addPlain(int from, int end) {
    int last = Math.max(end, from + 1);
    for (int i = from; i < last; i++) {
      int letter = LETTERS.indexOf(text.at(i));
      boolean mistyped = letter >= 0 && text.isDigit(i - 1) && text.isDigit(i + 1);
      found |= mistyped;
      add(mistyped ? MEANT.charAt(letter) : text.at(i), i, i + 1);
    }
    return last;
  }

  private void add(char character, int from, int end) {
    folded.add(character, text.sourceFrom(from), text.sourceTo(end - 1));
  }

  private boolean isDigit(int from, int end) {
    boolean fits = end > from && end - from <= LONGEST_WORD;
    return fits && Lexicon.startsDigit(text.at(from)) && Lexicon.digit(text.slice(from, end)) >= 0;
  }

  /** The end of the ideograph or of the word of an alphabet that starts here. */
  private int wordEnd(int from) {
    if (isIdeograph(from)) {
      return from + 1;
    }
    boolean inside = Character.isLetterOrDigit(text.at(from - 1)) && !isIdeograph(from - 1);
    return inside ? from : text.endOf(from, text.length(), i -> isOfAlphabet(i));
  }

  private boolean isOfAlphabet(int index) {
    return Character.isLetter(text.at(index)) && !isIdeograph(index);
  }

  private boolean isIdeograph(int index) {
    return text.isIdeograph(index) || text.at(index) == '\u3007';
  }
}
