package org.posrules.care;

import java.util.List;
import java.util.stream.Collectors;
import org.posrules.FieldProblem;

/** A shop with facts outside their range. Carries every problem, never a value. */
public final class InvalidShopException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<FieldProblem> problems;

  public InvalidShopException(List<FieldProblem> problems) {
    super(
        problems.stream()
            .map(problem -> problem.field() + ": " + problem.detail())
            .collect(Collectors.joining("; ")));
    this.problems = List.copyOf(problems);
  }

  /** At least one, in the order of the parts; a field is named as {@code terminals/0/links}. */
  public List<FieldProblem> problems() {
    return problems;
  }
}
