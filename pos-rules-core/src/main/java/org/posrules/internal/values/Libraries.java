package org.posrules.internal.values;

import org.posrules.facts.PhraseSignal;
import org.posrules.facts.Signal;

/** The lexicon's messages of libraries, the same in every language. Pure. */
public final class Libraries {
  private static final String LANGUAGE = "tech";

  private Libraries() {}

  /** Whether a signal is such a message. */
  public static boolean print(Signal signal) {
    return signal instanceof PhraseSignal phrase && phrase.language().equals(LANGUAGE);
  }
}
