package org.posrules.masking;

import java.util.List;

/**
 * A text made ready for the detectors: folded, with its key words and its runs of digits. Immutable
 * by convention; lives for one masking pass.
 *
 * @param kind how the text was read
 * @param text the folded text
 * @param keys the key words found in it
 * @param runs its runs of digits, in order
 */
record Scan(Kind kind, FoldedText text, Keys keys, List<DigitRun> runs) {

  /** How a text was read. */
  enum Kind {
    /** As it stands. */
    PLAIN,
    /** As it stands, with spoken digits as digits. */
    SPOKEN,
    /** As the characters of the bytes that it spells out. */
    CHARACTERS,
    /** As the hex digits of the bytes that it spells out. */
    HEX_DIGITS
  }

  static Scan of(FoldedText text, Kind kind) {
    Keys keys = kind == Kind.HEX_DIGITS ? Keys.none(text) : Keys.of(text);
    return new Scan(kind, text, keys, DigitRuns.of(text));
  }
}
