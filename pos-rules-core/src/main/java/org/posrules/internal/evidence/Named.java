package org.posrules.internal.evidence;

/**
 * A concept that stands in a statement.
 *
 * @param languages of the words that stand for it, as {@link Languages} writes them
 * @param begin the first of its tokens
 * @param end behind the last of its tokens
 * @param from how far from the beginning of the text it begins, in half words
 * @param to how far from the beginning it ends
 * @param part the number of the part of the text, as cut by {@link Parts}
 */
record Named(String concept, int languages, int begin, int end, int from, int to, int part) {

  /** Half words between the two; 0 where they touch or overlap. */
  int gap(Named other) {
    return Math.max(0, Math.max(other.from - to, from - other.to));
  }

  /** Whether it ends where the other begins, or both are of one compound word. */
  boolean isBefore(Named other) {
    return end <= other.begin || isAt(other);
  }

  /** Whether both are said by the same words. */
  boolean isAt(Named other) {
    return begin == other.begin && end == other.end;
  }

  /** The same, said in these languages. */
  Named in(int spoken) {
    return spoken == languages ? this : new Named(concept, spoken, begin, end, from, to, part);
  }
}
