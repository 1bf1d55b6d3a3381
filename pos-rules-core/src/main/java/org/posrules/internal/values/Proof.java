package org.posrules.internal.values;

/**
 * One thing that says something about the money.
 *
 * @param key what it was read from, for example {@code requestSent=false}
 * @param english the sentence for the reader
 * @param chinese the same
 */
public record Proof(Says says, String key, String english, String chinese) {

  /** The same with the words in the place of {@code {0}}. */
  public Proof quoting(String words) {
    return new Proof(says, key, english.replace("{0}", words), chinese.replace("{0}", words));
  }
}
