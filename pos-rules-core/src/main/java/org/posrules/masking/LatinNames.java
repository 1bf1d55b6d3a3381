package org.posrules.masking;

import java.util.function.IntPredicate;

/** Reads names in Latin and other alphabets. Stateless; safe to share. */
final class LatinNames {
  private static final int MOST_WORDS = 4;
  private static final int FEWEST_CAPITALS = 3;

  private LatinNames() {}

  /**
   * The end of the words of the same case as the first one: "JOHN SMITH declined" ends before the
   * third. {@code from} when one of them is a word of a message.
   */
  static int end(FoldedText text, int from) {
    int end = wordEnd(text, from);
    if (isOrdinary(text, from, end)) {
      return from;
    }
    for (int words = 1; words < MOST_WORDS; words++) {
      int next = nextWord(text, end);
      int nextEnd = wordEnd(text, next);
      if (next == end || !isWrittenAlike(text, from, next, nextEnd)) {
        return end;
      }
      if (isOrdinary(text, next, nextEnd)) {
        return words == 1 ? from : end;
      }
      end = nextEnd;
    }
    return end;
  }

  /**
   * The end of two to four capitalised words, or of words that start with a first name, and no
   * digit after them; or {@code from}.
   */
  static int personEnd(FoldedText text, int from) {
    int first = wordEnd(text, from);
    int end = end(text, from);
    boolean capital = first > from && text.wasUpperCase(from) && first - from > 1;
    boolean person = end > first && (capital || isGiven(text, from, first));
    return person && !text.isLetterOrDigit(end) ? end : from;
  }

  /** The end of the first name that starts here, and of those with it, or {@code from}. */
  static int givenEnd(FoldedText text, int from) {
    int first = wordEnd(text, from);
    boolean given = isGiven(text, from, first) && !text.isLetterOrDigit(first);
    return given ? Math.max(first, personEnd(text, from)) : from;
  }

  private static boolean isGiven(FoldedText text, int from, int end) {
    return Lexicon.isGivenName(text.slice(from, end));
  }

  /** Whether the words from here to the next sign, line or number are all those of a message. */
  static boolean isMessage(FoldedText text, int from) {
    int next = from;
    boolean ordinary = text.at(next) == ' ';
    while (ordinary && text.at(next) == ' ' && Character.isLetter(text.at(next + 1))) {
      int end = wordEnd(text, next + 1);
      ordinary = isOrdinary(text, next + 1, end);
      next = end;
    }
    return ordinary && next > from;
  }

  /**
   * The end of one first name or capitalised word that is no word of a message or of the trade and
   * no key word, or {@code from}: "anna", "ANNA", but neither "VisaTerminal" nor "Track".
   */
  static int wordOfPerson(FoldedText text, int from) {
    int end = wordEnd(text, from);
    boolean known =
        isOrdinary(text, from, end)
            || Lexicon.namesThing(text.slice(from, end))
            || Lexicon.KEY_WORDS.longestAt(text, from).end() == end;
    boolean written = end > from && text.wasUpperCase(from) && isEven(text, from, end);
    return (written || isGiven(text, from, end)) && !known && !text.isLetterOrDigit(end)
        ? end
        : from;
  }

  /**
   * Whether the letters after the first one of each part are small; or, in a word of three letters
   * and more, which an abbreviation seldom has, all capitals.
   */
  private static boolean isEven(FoldedText text, int from, int end) {
    IntPredicate later =
        i -> i > from && Character.isLetter(text.at(i)) && Character.isLetter(text.at(i - 1));
    int letters = text.count(from, end, later);
    int capitals = text.count(from, end, i -> later.test(i) && text.wasUpperCase(i));
    return letters > 0 && (capitals == 0 || (capitals == letters && end - from >= FEWEST_CAPITALS));
  }

  private static boolean isOrdinary(FoldedText text, int from, int end) {
    return end == from || Lexicon.replacesName(text.slice(from, end));
  }

  private static boolean isWrittenAlike(FoldedText text, int first, int next, int nextEnd) {
    boolean sameStart = text.wasUpperCase(next) == text.wasUpperCase(first);
    boolean initial = nextEnd - next == 1 || !text.isLetter(first + 1);
    boolean sameRest = text.wasUpperCase(nextEnd - 1) == text.wasUpperCase(first + 1);
    return sameStart && (initial || sameRest);
  }

  /** Where the next word of the name starts, after a blank, a slash or an initial's full stop. */
  private static int nextWord(FoldedText text, int end) {
    int gap = text.at(end) == '.' && text.at(end + 1) == ' ' ? end + 1 : end;
    boolean joins = text.at(gap) == ' ' || text.at(gap) == '/';
    return joins && Character.isLetter(text.at(gap + 1)) ? gap + 1 : end;
  }

  private static int wordEnd(FoldedText text, int from) {
    return text.endOf(
        from,
        text.length(),
        i ->
            Character.isLetter(text.at(i))
                || (i > from && text.isOneOf(".'-", i) && Character.isLetter(text.at(i + 1))));
  }
}
