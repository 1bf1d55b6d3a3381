package org.posrules.internal.text;

/**
 * A word found.
 *
 * @param value what it stands for
 * @param begin the first of its tokens
 * @param end behind the last of its tokens
 * @param letters that the word or group has, and one for each room between its words
 * @param whole whether an identifier of several tokens was found as one word
 */
public record WordMatch<V>(V value, int begin, int end, int letters, boolean whole) {
  /** The same place, with what was made of its value. */
  public <W> WordMatch<W> as(W other) {
    return new WordMatch<>(other, begin, end, letters, whole);
  }
}
