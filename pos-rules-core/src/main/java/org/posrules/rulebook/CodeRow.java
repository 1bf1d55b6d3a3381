package org.posrules.rulebook;

import org.posrules.facts.Strength;

/**
 * What a table says of one code, device word or EMV bit. Immutable.
 *
 * @param scheme the canonical name of its namespace, for example {@code iso8583-1987}
 * @param code as the scheme writes it; leading zeros matter
 * @param cause a name in {@link Rulebook#causes()}; empty when the row stands for no fault (an
 *     approval or a plain state)
 * @param strength how much the code alone says for the cause
 * @param english what it means, for a reader
 * @param chinese the same in Chinese
 * @param source where the fact of the trade comes from
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
