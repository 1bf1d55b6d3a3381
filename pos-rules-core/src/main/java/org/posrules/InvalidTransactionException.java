package org.posrules;

import java.util.List;
import java.util.stream.Collectors;

/** A transaction with facts outside their range. Carries every problem, never a value. */
public final class InvalidTransactionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<FieldProblem> problems;

  public InvalidTransactionException(List<FieldProblem> problems) {
    super(
        problems.stream()
            .map(problem -> problem.field() + ": " + problem.detail())
            .collect(Collectors.joining("; ")));
    this.problems = List.copyOf(problems);
  }

  /** At least one, in the order of the fields. */
  public List<FieldProblem> problems() {
    return problems;
  }
}
