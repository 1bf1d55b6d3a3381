package org.posrules.internal.evidence;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What answers one need of a pattern.
 *
 * @param word the concept itself
 * @param denial what says that it is not so, or null
 */
record Piece(Named word, @Nullable Named denial) {

  Stream<Named> words() {
    return denial == null ? Stream.of(word) : Stream.of(word, denial);
  }

  /** Whether one of its words stands where the other does. */
  boolean isAt(Named other) {
    return word.isAt(other) || (denial != null && denial.isAt(other));
  }

  /** Whether one of its words stands in that part of the text. */
  boolean isIn(int part) {
    return word.part() == part || (denial != null && denial.part() == part);
  }

  /** The languages that its words may be of together. */
  int languages() {
    return denial == null ? Languages.open(word) : Languages.open(word) & Languages.open(denial);
  }

  int from() {
    return denial == null ? word.from() : Math.min(word.from(), denial.from());
  }

  int to() {
    return denial == null ? word.to() : Math.max(word.to(), denial.to());
  }

  /** Half words between the two; 0 where they touch or overlap. */
  int gap(Piece other) {
    return Math.max(0, Math.max(other.from() - to(), from() - other.to()));
  }
}
