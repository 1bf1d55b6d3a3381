package org.posrules.internal.intake;

import java.util.Set;

/** Finds cardholder and customer names after the names of their fields. Stateless. */
final class Names implements Detector {
  private static final int SHORTEST = 2;
  private static final int MOST_IDEOGRAPHS = 6;
  private static final int MOST_WORDS = 4;
  private static final String NOT_A_SURNAME = "不错无未为空非请校验必缺格信与或";
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
      if (key.assigned() && end - from >= SHORTEST) {
        findings.add(from, end, Mask.NAME);
      }
    }
  }

  private static int ideographsEnd(FoldedText text, int from) {
    if (NOT_A_SURNAME.indexOf(text.at(from)) >= 0) {
      return from;
    }
    int end = from;
    while (end - from < MOST_IDEOGRAPHS && (text.isIdeograph(end) || text.at(end) == '.')) {
      end++;
    }
    return end;
  }

  /** Words of the same case as the first one: "JOHN SMITH declined" ends before the third. */
  private static int wordsEnd(FoldedText text, int from) {
    int end = wordEnd(text, from);
    if (end == from || ORDINARY.contains(text.slice(from, end))) {
      return from;
    }
    for (int words = 1; words < MOST_WORDS && isNameGap(text, end); words++) {
      int next = end + 1;
      int nextEnd = wordEnd(text, next);
      boolean sameCase = text.wasUpperCase(next) == text.wasUpperCase(from);
      boolean bothCapitals = text.wasUpperCase(from + 1) == text.wasUpperCase(nextEnd - 1);
      if (!sameCase || (!bothCapitals && nextEnd - next > 1)) {
        return end;
      }
      end = nextEnd;
    }
    return end;
  }

  private static boolean isNameGap(FoldedText text, int index) {
    boolean gap = text.at(index) == ' ' || text.at(index) == '/';
    return gap && Character.isLetter(text.at(index + 1));
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
