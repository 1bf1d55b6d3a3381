package org.posrules.rulebook;

import java.util.List;
import java.util.stream.Collectors;

/** A rulebook that cannot be used. Carries every problem found. */
public final class RulebookException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 20;

  private final transient List<RuleProblem> problems;

  public RulebookException(List<RuleProblem> problems) {
    super(
        problems.size()
            + " problem(s) in the rulebook:\n"
            + problems.stream()
                .limit(SHOWN)
                .map(problem -> "  " + problem)
                .collect(Collectors.joining("\n"))
            + (problems.size() > SHOWN ? "\n  …" : ""));
    this.problems = List.copyOf(problems);
  }

  /** At least one, in the order of files and lines. */
  public List<RuleProblem> problems() {
    return problems;
  }
}
