package org.posrules.internal.evidence;

/**
 * A text in the form in which phrases are compared (lower case, NFKC, simplified Chinese, words
 * apart by single spaces, lines by line feeds), with the way back to the text as received.
 * Immutable.
 */
final class FoldedText {
  private final String text;
  private final int[] origin;

  /** {@code origin} holds, for each char of the text, the index in the text as received. */
  FoldedText(String text, int[] origin) {
    this.text = text;
    this.origin = origin;
  }

  String text() {
    return text;
  }

  /** Where the char at this index stands in the text as received. */
  int origin(int index) {
    return origin[index];
  }
}
