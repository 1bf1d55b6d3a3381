package org.posrules.internal.authoring.drl;

import java.util.List;

/**
 * One condition of a rule: a pattern for one fact, or something else.
 *
 * @param form how it asks
 * @param type name of the fact's class; empty for {@link Form#OTHER}
 * @param text as it stands there, in one line
 * @param constraints the tokens between the brackets
 * @param first its first token
 * @param typeToken where the name of the class stands
 */
public record Condition(
    Form form, String type, String text, List<Token> constraints, Token first, Token typeToken) {

  /** How a condition asks. */
  public enum Form {
    /** For a fact. */
    FACT,
    /** For no fact of this kind. */
    NOT,
    /** For a fact that is not bound. */
    EXISTS,
    /** Anything else: {@code eval}, {@code from}, groups, {@code or} … */
    OTHER
  }

  public Condition {
    constraints = List.copyOf(constraints);
  }
}
