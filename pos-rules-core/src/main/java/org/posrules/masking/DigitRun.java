package org.posrules.masking;

/**
 * Digits that may belong to one number: groups of digits with at most a few separators between
 * them. Indexes count digits; a "place" is an index in the folded text. Immutable; safe to share.
 */
final class DigitRun {
  private final FoldedText text;
  private final int[] places;
  private final int[] groupStarts;
  private final int[] groupEnds;

  /** Takes over {@code places}, which the caller must not touch again. */
  DigitRun(FoldedText text, int[] places) {
    this.text = text;
    this.places = places;
    groupStarts = new int[places.length];
    groupEnds = new int[places.length];
    for (int i = 0; i < places.length; i++) {
      groupStarts[i] = i > 0 && places[i] == places[i - 1] + 1 ? groupStarts[i - 1] : i;
    }
    for (int i = places.length - 1; i >= 0; i--) {
      boolean last = i + 1 == places.length || groupStarts[i + 1] == i + 1;
      groupEnds[i] = last ? i + 1 : groupEnds[i + 1];
    }
  }

  int size() {
    return places.length;
  }

  int digit(int index) {
    return text.at(places[index]) - '0';
  }

  int place(int index) {
    return places[index];
  }

  /** The place after the last digit. */
  int endPlace() {
    return places[places.length - 1] + 1;
  }

  /** The first digit of the group that this digit belongs to. */
  int groupStart(int index) {
    return groupStarts[index];
  }

  /** The digit after the group that this digit belongs to. */
  int groupEnd(int index) {
    return groupEnds[index];
  }

  int groupLength(int index) {
    return groupEnds[index] - groupStarts[index];
  }

  boolean startsGroup(int index) {
    return groupStarts[index] == index;
  }

  boolean endsGroup(int index) {
    return groupEnds[index] == index + 1;
  }

  /** The value of up to {@code count} digits from {@code first}; missing ones count as zero. */
  int number(int first, int count) {
    int value = 0;
    for (int i = first; i < first + count; i++) {
      value = value * 10 + (i < places.length ? digit(i) : 0);
    }
    return value;
  }

  /** The digits from {@code first} to {@code end}, exclusive. */
  String digits(int first, int end) {
    StringBuilder result = new StringBuilder(end - first);
    for (int i = first; i < end; i++) {
      result.append(text.at(places[i]));
    }
    return result.toString();
  }

  /** Whether a hex digit pair with a letter in it, as in a dump, stands directly beside. */
  boolean touchesHexPair(CardWindow window) {
    int before = window.firstPlace() - 3;
    int after = window.endPlace() + 1;
    return isHexPair(before) || isHexPair(after);
  }

  private boolean isHexPair(int place) {
    return text.isHexDigit(place)
        && text.isHexDigit(place + 1)
        && !text.isLetterOrDigit(place - 1)
        && !text.isLetterOrDigit(place + 2);
  }

  /** What separates this digit, not the first, from the one before; empty inside a group. */
  String gapBefore(int index) {
    return text.slice(places[index - 1] + 1, places[index]);
  }
}
