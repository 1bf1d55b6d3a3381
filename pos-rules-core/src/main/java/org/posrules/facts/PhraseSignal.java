package org.posrules.facts;

import java.util.List;

/**
 * A phrase of the lexicon, recognised in the text.
 *
 * @param name the phrase's signal: a cause's name, or a vague signal such as {@code
 *     TRANSACTION_FAILED}
 * @param language of the lexicon, for example {@code zh}
 * @param cause the same as the name when it names a cause, else empty
 * @param strength how strongly
 * @param row table and phrase
 * @param facts the request fields
 */
public record PhraseSignal(
    String name, String language, String cause, Strength strength, String row, List<String> facts)
    implements Row {

  /** The phrase, or the words of the text that a pattern rests on. */
  public String words() {
    return row.substring(row.indexOf('/') + 1);
  }
}
