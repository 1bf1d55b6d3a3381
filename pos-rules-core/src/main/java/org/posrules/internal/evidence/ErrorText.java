package org.posrules.internal.evidence;

import java.util.List;
import org.posrules.facts.PhraseSignal;

/**
 * What an error text says by its words, whatever the other facts are: it is read once a request,
 * however many other facts are tried beside it. Immutable.
 *
 * @param plain out of its wrapping; empty when there is no text
 */
public record ErrorText(String plain, List<PhraseSignal> phrases) {
  static final ErrorText NONE = new ErrorText("", List.of());

  public ErrorText {
    phrases = List.copyOf(phrases);
  }
}
