package org.posrules.masking;

/**
 * Finds cardholder and customer names after the names of their fields. Where no colon or equals
 * sign stands between, or the field is a bare "name", the value must look like the name of a
 * person, which one word does only where nothing tells that the field belongs to a thing: {@code
 * name=ANNA}, but neither {@code name=VisaTerminal} nor {@code route name=ANNA}. Stateless; safe to
 * share.
 */
final class Names implements Detector {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 40;
  private static final int LONGEST_JOINT = 8;
  private static final int FULL_CHINESE = 3;

  @Override
  public void find(Scan scan, Findings findings) {
    for (Keys.Key key : scan.keys().of(KeyKind.NAME)) {
      if (isField(scan.text(), key)) {
        findField(scan.text(), key.valueAt(), findings);
      } else {
        findPerson(scan.text(), key.valueAt(), findings);
        findGiven(scan.text(), key.valueAt(), findings);
      }
    }
    for (Keys.Key key : scan.keys().of(KeyKind.ANY_NAME)) {
      if (key.assigned() && !isOfThing(scan.text(), key)) {
        findPerson(scan.text(), key.valueAt(), findings);
        findOneWord(scan.text(), key, findings);
      } else if (isApart(scan.text(), key)) {
        findFullName(scan.text(), key.valueAt(), findings);
      }
    }
  }

  private static void findOneWord(FoldedText text, Keys.Key key, Findings findings) {
    int from = key.valueAt();
    int end = LatinNames.wordOfPerson(text, from);
    boolean whole = endsField(text, end) || LatinNames.isMessage(text, end);
    if (end > from && isBare(text, key.from()) && whole && !isOfPair(text, end)) {
      findings.add(from, Math.max(end, quoteEnd(text, from)), SensitiveKind.NAME);
    }
  }

  /** Whether no word stands directly before, of whose thing this would be the name. */
  private static boolean isBare(FoldedText text, int from) {
    int end = text.isOneOf(" _-.", from - 1) ? from - 1 : from;
    int start = wordStart(text, end);
    boolean value = text.isOneOf("=:", start - 1);
    return start == end || value || Lexicon.replacesValue(text.slice(start, end));
  }

  /** Whether the object that the field stands in is a thing: {@code "device":{"name":"Atlas"}}. */
  private static boolean isOfThing(FoldedText text, Keys.Key key) {
    int end = key.from();
    while (key.from() - end < LONGEST_JOINT && text.isOneOf(" \n\t\"':=({[<>", end - 1)) {
      end--;
    }
    boolean nested = text.slice(end, key.from()).chars().anyMatch(c -> "{([<".indexOf(c) >= 0);
    String owner = text.slice(wordStart(text, end), end);
    return nested && Lexicon.isThing(owner);
  }

  private static int wordStart(FoldedText text, int end) {
    int start = end;
    while (end - start < LONGEST && Character.isLetter(text.at(start - 1))) {
      start--;
    }
    return start;
  }

  /** Whether the field ends here, or the name of the next one follows. */
  private static boolean endsField(FoldedText text, int end) {
    int next = text.endOf(end, end + LONGEST_JOINT, i -> text.isBlank(i));
    int word = text.endOf(next, next + LONGEST, i -> text.isLetterOrDigit(i) || text.at(i) == '_');
    boolean field = next > end && word > next && text.isOneOf("=:", word);
    return field || next == text.length() || text.isOneOf(",;&|\"'<>)]}\n", next);
  }

  /** Whether a value of its own follows, as in {@code {"name":"Amount","value":12}}. */
  private static boolean isOfPair(FoldedText text, int end) {
    int next = text.endOf(end, end + LONGEST_JOINT, i -> text.isOneOf(" \n\t\"',;", i));
    return text.startsWith("val", next);
  }

  private static void findField(FoldedText text, int from, Findings findings) {
    int end = text.isIdeograph(from) ? ChineseNames.end(text, from) : LatinNames.end(text, from);
    if (end - from >= SHORTEST) {
      findings.add(from, Math.max(end, quoteEnd(text, from)), SensitiveKind.NAME);
    }
  }

  private static void findPerson(FoldedText text, int from, Findings findings) {
    int end = personEnd(text, from);
    if (end > from) {
      findings.add(from, end, SensitiveKind.NAME);
    }
  }

  private static void findGiven(FoldedText text, int from, Findings findings) {
    int end = LatinNames.givenEnd(text, from);
    if (end > from) {
      findings.add(from, end, SensitiveKind.NAME);
    }
  }

  private static int personEnd(FoldedText text, int from) {
    if (KoreanNames.isHangul(text, from)) {
      return KoreanNames.personEnd(text, from);
    }
    boolean chinese = text.isIdeograph(from);
    return chinese ? ChineseNames.personEnd(text, from) : LatinNames.personEnd(text, from);
  }

  /** Surname and two more characters, as few other words of Chinese have: 客户 王小明 余额不足. */
  private static void findFullName(FoldedText text, int from, Findings findings) {
    int end = text.isIdeograph(from) ? ChineseNames.personEnd(text, from) : from;
    if (end - from >= FULL_CHINESE) {
      findings.add(from, end, SensitiveKind.NAME);
    }
  }

  private static boolean isApart(FoldedText text, Keys.Key key) {
    return key.valueAt() > key.to() && text.isIdeograph(key.to() - 1);
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
