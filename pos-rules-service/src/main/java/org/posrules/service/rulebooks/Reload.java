package org.posrules.service.rulebooks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RulebookVersion;

/**
 * One attempt to serve what the sources say now. Immutable.
 *
 * @param at when it ended
 * @param outcome what became of it
 * @param served the rulebook that is served since then
 * @param took how long reading, compiling and trying took
 * @param problems why it was refused; empty otherwise
 */
public record Reload(
    Instant at,
    Outcome outcome,
    RulebookVersion served,
    Duration took,
    List<RuleProblem> problems) {
  public Reload {
    problems = List.copyOf(problems);
  }

  /** What became of an attempt. */
  public enum Outcome {
    /** The rulebook was changed for a new one. */
    ACCEPTED,
    /** The sources say what is served already. */
    UNCHANGED,
    /** The sources say nothing that can be served; the rulebook before stays. */
    REFUSED
  }
}
