package org.posrules.internal.rulebook;

import org.posrules.facts.Strength;

/**
 * What a table says of one code, device word or EMV bit.
 *
 * @param cause empty when the row stands for no fault (an approval or a plain state)
 * @param row file and key, as explanations name it
 */
public record CodeRow(
    String scheme,
    String code,
    String cause,
    Strength strength,
    String english,
    String chinese,
    String source,
    String row) {

  /** Whether the row stands for an approval or a plain state. */
  public boolean noFault() {
    return cause.isEmpty();
  }
}
