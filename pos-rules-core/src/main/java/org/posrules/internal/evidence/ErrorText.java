package org.posrules.internal.evidence;

import java.util.List;
import java.util.Optional;
import org.posrules.facts.PhraseSignal;
import org.posrules.facts.ResemblanceSignal;

/**
 * What an error text says by its words, whatever the other facts are: it is read once a request,
 * however many other facts are tried beside it. Immutable.
 *
 * @param plain out of its wrapping; empty when there is no text
 * @param unheard how many of its words stand for no concept and in no wording; numbers do not
 *     count, and two Chinese characters are one word
 * @param untold how many of them have no part in what was found, counted in the same way
 * @param resemblance what it is like, when its words explain nothing
 */
public record ErrorText(
    String plain,
    List<PhraseSignal> phrases,
    int unheard,
    int untold,
    Optional<ResemblanceSignal> resemblance) {
  static final ErrorText NONE = new ErrorText("", List.of(), 0, 0);

  public ErrorText {
    phrases = List.copyOf(phrases);
  }

  ErrorText(String plain, List<PhraseSignal> phrases, int unheard, int untold) {
    this(plain, phrases, unheard, untold, Optional.empty());
  }

  ErrorText resembling(Optional<ResemblanceSignal> likeness) {
    return new ErrorText(plain, phrases, unheard, untold, likeness);
  }
}
