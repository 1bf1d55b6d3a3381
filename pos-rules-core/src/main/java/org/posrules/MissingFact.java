package org.posrules;

import java.util.List;

/**
 * A fact not given that would change the answer.
 *
 * @param fact name of the request field
 * @param question in the asked language
 * @param couldChange what of the answer may change: {@code cause}, {@code category}, {@code party},
 *     {@code retry}, {@code action}
 * @param answers what each plausible answer would mean; empty when the fact is free text
 */
public record MissingFact(
    String fact, String question, List<String> couldChange, List<Answer> answers) {
  public MissingFact {
    couldChange = List.copyOf(couldChange);
    answers = List.copyOf(answers);
  }

  /**
   * One plausible answer.
   *
   * @param value as the request field takes it
   * @param label the answer in the asked language
   * @param cause the first cause it would lead to
   * @param retry the advice it would lead to
   */
  public record Answer(String value, String label, String cause, RetryAdvice retry) {}
}
