package org.posrules.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong in the files of a rulebook.
 *
 * @param kind of the problem; it has a page that tells more
 * @param place where it is
 * @param message what is wrong and what to do about it
 * @param other the other place, where two collide
 */
public record RuleProblem(
    ProblemKind kind, RulePlace place, String message, @Nullable RulePlace other) {

  /** A problem of one place. */
  public static RuleProblem of(ProblemKind kind, RulePlace place, String message) {
    return new RuleProblem(kind, place, message, null);
  }

  /** A problem of a file as a whole. */
  public static RuleProblem of(ProblemKind kind, String file, String message) {
    return of(kind, RulePlace.of(file), message);
  }

  /** The same, with the other place that it collides with. */
  public RuleProblem with(RulePlace collidesWith) {
    return new RuleProblem(kind, place, message, collidesWith);
  }

  /** Path inside the rulebook. */
  public String file() {
    return place.file();
  }

  /** From 1; 0 when the problem is the file's as a whole. */
  public int line() {
    return place.line();
  }

  @Override
  public String toString() {
    return place + ": " + message + (other == null ? "" : " (see " + other + ")");
  }
}
