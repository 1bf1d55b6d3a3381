package org.posrules.internal.intake.masking;

import java.util.Set;

/** Finds cardholder and customer names after the names of their fields. Stateless. */
final class Names implements Detector {
  private static final int SHORTEST = 2;
  private static final int MOST_IDEOGRAPHS = 4;
  private static final int LONGEST = 40;
  private static final int MOST_WORDS = 4;
  private static final String NOT_A_SURNAME = "不错无未为空非请校验必缺格信与或";
  private static final String AFTER_A_NAME = "余不未已的与卡证失交账手电请";
  private static final Set<String> ORDINARY =
      Set.of(
          "invalid",
          "required",
          "missing",
          "null",
          "none",
          "mismatch",
          "mismatched",
          "not",
          "does",
          "is",
          "must",
          "error",
          "empty",
          "too",
          "please",
          "cannot",
          "can",
          "unknown",
          "false",
          "true",
          "undefined",
          "failed",
          "incorrect",
          "wrong",
          "field",
          "format",
          "and",
          "or",
          "check",
          "verification",
          "verify",
          "was",
          "has",
          "no",
          "name",
          "string",
          "value");

  @Override
  public void find(Scan scan, Findings findings) {
    FoldedText text = scan.text();
    for (Keys.Key key : scan.keys().of(KeyKind.NAME)) {
      int from = key.valueAt();
      int end = text.isIdeograph(from) ? ideographsEnd(text, from) : wordsEnd(text, from);
      if (isField(text, key) && end - from >= SHORTEST) {
        findings.add(from, Math.max(end, quoteEnd(text, from)), Mask.NAME);
      }
    }
  }

  /** Where the quoted value that starts here ends; {@code from} when it is not quoted, or long. */
  private static int quoteEnd(FoldedText text, int from) {
    char quote = text.at(from - 1);
    int end = from;
    while (end - from < LONGEST && text.at(end) != quote && text.at(end) != FoldedText.OPAQUE) {
      end++;
    }
    return (quote == '"' || quote == '\'') && text.at(end) == quote ? end : from;
  }

  private static boolean endsName(FoldedText text, int from, int index) {
    return index - from >= SHORTEST && AFTER_A_NAME.indexOf(text.at(index)) >= 0;
  }

  private static boolean isField(FoldedText text, Keys.Key key) {
    return text.slice(key.to(), key.valueAt()).chars().anyMatch(c -> ":=>".indexOf(c) >= 0);
  }

  /** Two to four ideographs; more when a dot joins the parts of the name. */
  private static int ideographsEnd(FoldedText text, int from) {
    if (NOT_A_SURNAME.indexOf(text.at(from)) >= 0) {
      return from;
    }
    int end = from;
    while (end - from < LONGEST && text.isIdeograph(end) && !endsName(text, from, end)) {
      end++;
      end += text.at(end) == '.' && text.isIdeograph(end + 1) ? 1 : 0;
    }
    boolean joined = text.slice(from, end).indexOf('.') >= 0;
    return joined ? end : Math.min(end, from + MOST_IDEOGRAPHS);
  }

  /** Words of the same case as the first one: "JOHN SMITH declined" ends before the third. */
  private static int wordsEnd(FoldedText text, int from) {
    int end = wordEnd(text, from);
    if (end == from || ORDINARY.contains(text.slice(from, end))) {
      return from;
    }
    for (int words = 1; words < MOST_WORDS; words++) {
      int next = nextWord(text, end);
      int nextEnd = wordEnd(text, next);
      if (next == end || !isWrittenAlike(text, from, next, nextEnd)) {
        return end;
      }
      end = nextEnd;
    }
    return end;
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
    int end = from;
    while (Character.isLetter(text.at(end))
        || (end > from
            && ".'-".indexOf(text.at(end)) >= 0
            && Character.isLetter(text.at(end + 1)))) {
      end++;
    }
    return end;
  }
}
