package org.posrules.masking;

/**
 * Finds cardholder and customer names after the names of their fields. Where no colon or equals
 * sign stands between, or the field is a bare "name", the value must look like the name of a
 * person. Stateless; safe to share.
 */
final class Names implements Detector {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 40;

  @Override
  public void find(Scan scan, Findings findings) {
    for (Keys.Key key : scan.keys().of(KeyKind.NAME)) {
      if (isField(scan.text(), key)) {
        findField(scan.text(), key.valueAt(), findings);
      } else {
        findPerson(scan.text(), key.valueAt(), findings);
      }
    }
    for (Keys.Key key : scan.keys().of(KeyKind.ANY_NAME)) {
      if (key.assigned()) {
        findPerson(scan.text(), key.valueAt(), findings);
      }
    }
  }

  private static void findField(FoldedText text, int from, Findings findings) {
    int end = text.isIdeograph(from) ? ChineseNames.end(text, from) : LatinNames.end(text, from);
    if (end - from >= SHORTEST) {
      findings.add(from, Math.max(end, quoteEnd(text, from)), SensitiveKind.NAME);
    }
  }

  private static void findPerson(FoldedText text, int from, Findings findings) {
    boolean chinese = text.isIdeograph(from);
    int end = chinese ? ChineseNames.personEnd(text, from) : LatinNames.personEnd(text, from);
    if (end > from) {
      findings.add(from, end, SensitiveKind.NAME);
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

  private static boolean isField(FoldedText text, Keys.Key key) {
    return text.slice(key.to(), key.valueAt()).chars().anyMatch(c -> ":=>".indexOf(c) >= 0);
  }
}
