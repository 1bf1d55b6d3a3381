package org.posrules.masking;

/** Reads the value that follows a key word. Stateless; safe to share. */
final class Values {
  private static final String ENDS = " \n\t\"'<>,;&|)]}\0\u3000\uff0c";
  private static final char FIRST_IDEOGRAPHIC = '\u2e80';
  private static final int LONGEST_WORD = 16;
  private static final int LONGEST_GROUP = 4;
  private static final int LONGEST_IDENTITY = 24;
  private static final int LONGEST_TRACK = 110;
  private static final int LONGEST_GROUPED = 30;

  private Values() {}

  /** Where the token that starts here ends. */
  static int tokenEnd(FoldedText text, int from) {
    return text.endOf(
        from, text.length(), i -> !text.isOneOf(ENDS, i) && text.at(i) < FIRST_IDEOGRAPHIC);
  }

  /** Where the quoted text that holds {@code from} ends, or the token when there is no quote. */
  static int quotedEnd(FoldedText text, int from) {
    char quote = text.at(from - 1);
    if (quote != '"' && quote != '\'') {
      return tokenEnd(text, from);
    }
    int end = text.endOf(from, text.length(), i -> text.at(i) != quote && text.at(i) != '\n');
    return text.at(end) == quote ? end : tokenEnd(text, from);
  }

  /** Whether a value is a word of a message or a placeholder rather than a value. */
  static boolean isOrdinary(FoldedText text, int from, int end) {
    int last = Math.min(end, from + LONGEST_WORD);
    while (last > from && ".!?:*".indexOf(text.at(last - 1)) >= 0) {
      last--;
    }
    return last == from || Lexicon.replacesValue(text.slice(from, last));
  }

  /** Where the hex digits that start here end; they may stand in pairs with spaces between. */
  static int hexEnd(FoldedText text, int from) {
    boolean pairs = text.at(from + 2) == ' ';
    return text.endOf(
        from,
        text.length(),
        i -> text.isHexDigit(i) || (pairs && text.at(i) == ' ' && isHexPair(text, i + 1)));
  }

  private static boolean isHexPair(FoldedText text, int index) {
    return text.isHexDigit(index) && text.isHexDigit(index + 1) && !text.isLetterOrDigit(index + 2);
  }

  /** The end of the word that starts here; short groups with blanks between are one word. */
  static int groupsEnd(FoldedText text, int from) {
    int end = identityEnd(text, from);
    boolean grouped = end - from <= LONGEST_GROUP;
    int shortest = end - from <= 2 ? 2 : LONGEST_GROUP - 1;
    while (grouped && text.at(end) == ' ' && end - from < LONGEST_IDENTITY) {
      int next = identityEnd(text, end + 1);
      int length = next - end - 1;
      boolean digits = length >= shortest && text.digitsEnd(end + 1) == next;
      grouped = length <= LONGEST_GROUP && (digits || length == 1);
      end = grouped ? next : end;
    }
    return end;
  }

  private static int identityEnd(FoldedText text, int from) {
    return text.endOf(
        from,
        from + LONGEST_IDENTITY + 1,
        i -> text.isLetterOrDigit(i) || (text.isOneOf(".-/", i) && text.isLetterOrDigit(i + 1)));
  }

  /** The end of the digits, which single dashes may divide, or blanks after each pair. */
  static int accountEnd(FoldedText text, int from) {
    int end = text.digitsEnd(from);
    while (end > from && end - from <= LONGEST_IDENTITY && accountGoesOn(text, end)) {
      end = text.digitsEnd(end + 1);
    }
    return end;
  }

  private static boolean accountGoesOn(FoldedText text, int end) {
    int next = text.digitsEnd(end + 1);
    boolean pairs = next == end + 3 && text.isDigit(end - 2) && !text.isDigit(end - 3);
    return next > end + 1 && (text.at(end) == '-' || (text.at(end) == ' ' && pairs));
  }

  /** The end of the letters and digits that start here. */
  static int wordEnd(FoldedText text, int from) {
    return text.endOf(from, text.length(), text::isLetterOrDigit);
  }

  /** The end of the digits that start here, which single blanks may divide anywhere. */
  static int blanksEnd(FoldedText text, int from) {
    int end = text.digitsEnd(from);
    while (text.at(end) == ' ' && text.isDigit(end + 1) && end - from <= LONGEST_GROUPED) {
      end = text.digitsEnd(end + 1);
    }
    return end;
  }

  /**
   * The end of the single digits that start here, with a blank or a sign, or both, between them.
   */
  static int spelledEnd(FoldedText text, int from) {
    int end = from;
    int next = from;
    while (next - from < LONGEST_IDENTITY && text.digitsEnd(next, next + 2) == next + 1) {
      end = next + 1;
      next = afterGap(text, end);
    }
    return end;
  }

  /** The place behind the blank or the sign that stands here, or both. */
  static int afterGap(FoldedText text, int index) {
    int next = text.isOneOf("-,", index) ? index + 1 : index;
    return text.at(next) == ' ' ? next + 1 : next;
  }

  /** The end of the digits that start here and, behind a dash or a blank, go on. */
  static int halvesEnd(FoldedText text, int from) {
    int middle = text.digitsEnd(from);
    return middle == from + 3 && text.isOneOf("- ", middle) ? text.digitsEnd(middle + 1) : middle;
  }

  /** The end of what can stand on a magnetic stripe, as digits, hex digits and its signs. */
  static int trackEnd(FoldedText text, int from) {
    return text.endOf(
        from, from + LONGEST_TRACK, i -> text.isHexDigit(i) || text.isOneOf(";=?^%*", i));
  }
}
