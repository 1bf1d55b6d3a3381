package org.posrules.masking;

import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Some digits of a run, {@code end} exclusive, that could be one card number. Immutable. */
record CardWindow(DigitRun run, int first, int end) {

  /** Whether this holds of all its groups, each told by its first digit. */
  boolean allGroups(IntPredicate test) {
    int i = first;
    while (i < end && test.test(i)) {
      i = run.groupEnd(i);
    }
    return i >= end;
  }

  /** Whether this holds of all that stands between its groups. */
  boolean allGaps(Predicate<String> test) {
    return allGroups(i -> i == first || test.test(run.gapBefore(i)));
  }

  int length() {
    return end - first;
  }

  int firstPlace() {
    return run.place(first);
  }

  /** The place after the last digit. */
  int endPlace() {
    return run.place(end - 1) + 1;
  }

  String lastFour() {
    return run.digits(end - 4, end);
  }

  /** Whether the issuer and the length are met every day; for use on a valid number. */
  boolean isEveryday() {
    return Issuers.isEveryday(run.number(first, Issuers.PREFIX), length());
  }

  /** Whether the two digits before tell its length, as in ISO 8583 field 2. */
  boolean hasLengthBefore() {
    return first >= 2 && run.number(first - 2, 2) == length();
  }

  /** Whether zeros and nothing else stand before it in its group. */
  boolean afterZeros() {
    int start = run.groupStart(first);
    return start < first && IntStream.range(start, first).allMatch(i -> run.digit(i) == 0);
  }

  /** Whether the window lies in a block of digits longer than any card number. */
  boolean insideLongGroup() {
    return run.groupLength(first) > Issuers.LONGEST;
  }

  /** Whether the digits around it do not tell where it ends, so that all of them must go. */
  boolean isCutOut() {
    return insideLongGroup() || !run.endsGroup(end - 1);
  }

  boolean isOneGroup() {
    return run.groupStart(first) == run.groupStart(end - 1);
  }

  /** Whether no digits stand beside it that a person could take for a part of the same number. */
  boolean isIsolated() {
    return (first == 0 || DigitRuns.isWeak(run.gapBefore(first)))
        && (end == run.size() || DigitRuns.isWeak(run.gapBefore(end)));
  }
}
