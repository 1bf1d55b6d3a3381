package org.posrules.masking;

/** What stands between a key word and its value. Stateless; safe to share. */
final class Joiner {
  private static final String MARKS = " \n\t:=\"'>([{#-_./|";
  private static final String ASSIGNING = ":=>";
  private static final int LONGEST = 14;

  private Joiner() {}

  /** The key word that was found from this place on, with the place of its value. */
  static Keys.Key after(FoldedText text, int from, Trie.Match match) {
    int limit = Math.min(match.end() + LONGEST, text.length());
    int index = match.end();
    boolean assigned = false;
    for (int step = 1; step > 0 && index < limit; index += step) {
      assigned |= ASSIGNING.indexOf(text.at(index)) >= 0;
      step = isMark(text, index, assigned) ? 1 : fillerAt(text, index);
      assigned |= step > 0 && isVerb(text, index);
    }
    int valueAt = Math.min(index, limit);
    boolean apart =
        match.kind() == KeyKind.LOOK_ALIKE && !assigned && endsSentence(text, match.end(), valueAt);
    int value = apart ? match.end() : valueAt;
    return new Keys.Key(match.kind(), from, match.end(), value, assigned);
  }

  /** A comma joins only as in {@code "name":"pan","value":"4111"}. */
  private static boolean isMark(FoldedText text, int index, boolean assigned) {
    boolean joiningComma = text.at(index) == ',' && text.at(index - 1) == '"' && !assigned;
    return joiningComma || MARKS.indexOf(text.at(index)) >= 0;
  }

  private static int fillerAt(FoldedText text, int index) {
    if (!text.startsWord(index)) {
      return 0;
    }
    for (String filler : Lexicon.FILLERS) {
      int end = index + filler.length();
      if (text.startsWith(filler, index) && !(text.isLetter(end) && text.isLetter(end - 1))) {
        return filler.length();
      }
    }
    return 0;
  }

  /** Whether the filler at this place says "is"; no other filler starts so. */
  private static boolean isVerb(FoldedText text, int index) {
    return "i\u662f\u4e3a\u70ba".indexOf(text.at(index)) >= 0;
  }

  /** Whether a line ends between these places, or a full stop that belongs to no "no." */
  private static boolean endsSentence(FoldedText text, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean stop = text.at(i) == '.' && !Character.isLetterOrDigit(text.at(i + 1));
      boolean abbreviation = text.startsWith("no", i - 2) || text.startsWith("nr", i - 2);
      if (text.at(i) == '\n' || (stop && !abbreviation)) {
        return true;
      }
    }
    return false;
  }
}
