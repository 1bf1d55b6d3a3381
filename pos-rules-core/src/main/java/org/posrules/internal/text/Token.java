package org.posrules.internal.text;

/**
 * A word, or one character of a script where any may begin a word, in the form in which words are
 * compared.
 *
 * @param word lower case, without accents, simplified Chinese
 * @param begin in the plain text
 * @param end in the plain text, exclusive
 * @param gap what stands between it and the token before
 * @param whole the identifier that begins here as one word ({@code wifi} of {@code WiFi}), else
 *     empty
 * @param parts number of tokens that this identifier has
 */
public record Token(String word, int begin, int end, Gap gap, String whole, int parts) {

  /** From near to far. */
  public enum Gap {
    NONE,
    SPACE,
    /** A sign; in a script without spaces it ends a phrase. */
    SIGN,
    LINE
  }

  /** Whether a phrase may go on from the token before to this one. */
  boolean continues(Token before) {
    return gap != Gap.LINE && (gap != Gap.SIGN || !(isRunning() || before.isRunning()));
  }

  /** Chinese, Japanese, Korean and Thai. */
  public boolean isRunning() {
    return Scripts.isRunning(word.codePointAt(0));
  }
}
