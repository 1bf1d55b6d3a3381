package org.posrules.rulebook;

import java.util.Locale;

/**
 * What a rulebook calls its causes and actions, in words: Chinese for any kind of Chinese, else
 * English. Thread-safe.
 */
public interface Titles {

  /** The sentence that says what has failed; the name itself where the rulebook has none. */
  String cause(String name, Locale language);

  /** What is to be done, in a few words; the id itself where the rulebook has none. */
  String action(String id, Locale language);
}
