package org.posrules.json.problems;

import org.posrules.FieldProblem;

/**
 * One thing wrong in a request.
 *
 * @param pointer JSON pointer (RFC 6901) to the value; empty for the whole body
 * @param code stable name of the kind of problem, for example {@code out-of-range}
 * @param detail what is asked for, for a person; never the value that was given
 */
public record RequestProblem(String pointer, String code, String detail) {

  /** What the core finds wrong with a fact. */
  public static RequestProblem of(FieldProblem problem) {
    return new RequestProblem("/" + problem.field(), problem.code(), problem.detail());
  }
}
