package org.posrules.masking;

/**
 * Finds magnetic stripe data (ISO/IEC 7813) and removes it whole (PCI DSS 3.3.1): track 1 with
 * {@code ^}, track 2 with {@code =} or {@code D}, with or without sentinels. Stateless; safe to
 * share.
 */
final class TrackData implements Detector {
  private static final int SHORTEST_NUMBER = 12;
  private static final int LONGEST_TRACK = 110;
  private static final String TRACK_1_TEXT = " /.-'*^_";

  @Override
  public void find(Scan scan, Findings findings) {
    FoldedText text = scan.text();
    for (DigitRun run : scan.runs()) {
      int separator = text.at(run.endPlace()) == ' ' ? run.endPlace() + 1 : run.endPlace();
      switch (text.at(separator)) {
        case '=', 'd' -> findTrack2(scan, run, separator, findings);
        case '^' -> findTrack1(scan, run, separator, findings);
        default -> {}
      }
    }
  }

  private static void findTrack2(Scan scan, DigitRun run, int separator, Findings findings) {
    FoldedText text = scan.text();
    int data = text.at(separator + 1) == ' ' ? separator + 2 : separator + 1;
    int end = endOfDigits(text, data);
    int first = numberStart(scan, run);
    int place = run.place(first);
    boolean hasSentinel = text.at(place - 1) == ';';
    boolean fits = run.size() - first >= SHORTEST_NUMBER;
    boolean trusted = hasSentinel || isValid(scan, run, first) || isNearTrackWord(scan, place);
    boolean hasData = hasExpiry(text, data, end) || hasSentinel;
    if (fits && hasData && (trusted || isLong(text, run, separator, end))) {
      findings.add(
          hasSentinel ? place - 1 : place, afterPadding(text, end), SensitiveKind.TRACK_DATA);
    }
  }

  /**
   * Expiry, service code and some more digits speak for themselves; in hexadecimal, if no tag is
   * glued on.
   */
  private static boolean isLong(FoldedText text, DigitRun run, int separator, int end) {
    boolean alone = run.size() <= Issuers.LONGEST && !text.isLetterOrDigit(run.place(0) - 1);
    return end - separator > 12 && (text.at(separator) == '=' || alone);
  }

  private static boolean isNearTrackWord(Scan scan, int place) {
    return scan.keys().near(place, place, KeyKind.TRACK);
  }

  /** Whether a year and a month stand here, which may be split as in a hex dump. */
  static boolean hasExpiry(FoldedText text, int from, int end) {
    String digits = text.slice(from, end).replace(" ", "");
    if (digits.length() < 4) {
      return text.at(end) == '?';
    }
    String month = digits.substring(2, 4);
    return month.compareTo("01") >= 0 && month.compareTo("12") <= 0;
  }

  /** The longest valid card number that ends the run, or else its last group. */
  private static int numberStart(Scan scan, DigitRun run) {
    return CardWindows.in(scan, run).stream()
        .filter(window -> window.end() == run.size())
        .mapToInt(CardWindow::first)
        .findFirst()
        .orElse(Math.max(run.groupStart(run.size() - 1), run.size() - Issuers.LONGEST));
  }

  private static boolean isValid(Scan scan, DigitRun run, int first) {
    return CardWindows.in(scan, run).stream()
        .anyMatch(window -> window.first() == first && window.end() == run.size());
  }

  /** Digits, also in pairs as in a hex dump, and further separators. */
  private static int endOfDigits(FoldedText text, int from) {
    return text.endOf(from, from + LONGEST_TRACK, i -> isTrack2Part(text, i));
  }

  private static boolean isTrack2Part(FoldedText text, int index) {
    boolean pairGap = isGap(text, index) && !text.isDigit(index - 3);
    return text.isDigit(index) || text.at(index) == '=' || pairGap;
  }

  private static int afterPadding(FoldedText text, int end) {
    int next = text.endOf(end, end + 2, i -> text.at(i) == 'f');
    return text.at(next) == '?' ? next + 1 : next;
  }

  private static void findTrack1(Scan scan, DigitRun run, int caret, Findings findings) {
    int first = numberStart(scan, run);
    if (run.size() - first < SHORTEST_NUMBER) {
      return;
    }
    FoldedText text = scan.text();
    int from = run.place(first);
    from -= text.at(from - 1) == 'b' ? 1 : 0;
    from -= text.at(from - 1) == '%' ? 1 : 0;
    findings.add(from, endOfTrack1(text, caret), SensitiveKind.TRACK_DATA);
  }

  /** The end sentinel; without one, the end of the digits after the second caret. */
  private static int endOfTrack1(FoldedText text, int caret) {
    int end = caret + 1;
    int lastCaret = caret;
    while (end - caret < LONGEST_TRACK && isTrack1Part(text, end)) {
      lastCaret = text.at(end) == '^' ? end : lastCaret;
      end++;
    }
    if (text.at(end) == '?') {
      return end + 1;
    }
    if (lastCaret > caret) {
      end = text.endOf(lastCaret + 1, text.length(), i -> text.isDigit(i) || isGap(text, i));
    }
    return end;
  }

  private static boolean isGap(FoldedText text, int index) {
    return text.at(index) == ' ' && text.isDigit(index - 1) && text.isDigit(index + 1);
  }

  private static boolean isTrack1Part(FoldedText text, int index) {
    char c = text.at(index);
    return text.isLetterOrDigit(index) || text.isIdeograph(index) || TRACK_1_TEXT.indexOf(c) >= 0;
  }
}
