package org.posrules.internal.text;

import java.util.Set;

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
 * @param isLittle whether it may stand between the words of a group that does not name it, so that
 *     "the host is not available" is "host not available"; never a negation, and nothing that tells
 *     where or when
 * @param isRunning whether it is Chinese, Japanese, Korean or Thai
 */
public record Token(
    String word,
    int begin,
    int end,
    Gap gap,
    String whole,
    int parts,
    boolean isLittle,
    boolean isRunning) {

  private static final Set<String> LITTLE =
      Set.of(
          "a", "an", "the", "is", "are", "was", "were", "be", "been", "being", "has", "have", "had",
          "your", "our", "my", "its", "this", "that", "please", "pls");

  Token(String word, int begin, int end, Gap gap, String whole, int parts) {
    this(
        word,
        begin,
        end,
        gap,
        whole,
        parts,
        LITTLE.contains(word),
        Scripts.isRunning(word.codePointAt(0)));
  }

  /** From near to far. */
  public enum Gap {
    NONE,
    SPACE,
    /** A sign; in a script without spaces it ends a phrase. */
    SIGN,
    LINE
  }

  /** Letters that the room before it takes where words are written apart. */
  int apart() {
    return isRunning ? 0 : 1;
  }

  /** Whether a phrase may go on from the token before to this one. */
  boolean continues(Token before) {
    return gap != Gap.LINE && (gap != Gap.SIGN || !(isRunning || before.isRunning));
  }
}
