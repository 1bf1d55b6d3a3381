package org.posrules.internal.intake.masking;

import java.util.List;

/**
 * A text made ready for the detectors: folded, with its key words and its runs of digits. Immutable
 * by convention; lives for one masking pass.
 *
 * @param text the folded text
 * @param keys the key words found in it
 * @param runs its runs of digits, in order
 */
record Scan(FoldedText text, Keys keys, List<DigitRun> runs) {

  static Scan of(String source) {
    FoldedText text = Folding.fold(source);
    return new Scan(text, Keys.of(text), DigitRuns.of(text));
  }
}
