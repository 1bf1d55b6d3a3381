package org.posrules.service.rulebooks;

import java.util.ArrayList;
import java.util.List;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RulebookException;

/**
 * An engine that was made of a snapshot and tried, before anybody is answered by it.
 *
 * @param snapshot what it was made of
 * @param engine the engine
 * @param wrong what it answers wrongly
 */
record Trial(Snapshot snapshot, Engine engine, List<RuleProblem> wrong) {
  Trial {
    wrong = List.copyOf(wrong);
  }

  /** Throws {@link RulebookException} if no engine can be made of it. */
  static Trial of(Snapshot snapshot, Engine.Maker maker, OwnCases cases) {
    Engine engine = maker.make(snapshot.source());
    snapshot.requireSame();
    List<RuleProblem> wrong = new ArrayList<>(Canaries.wrong(engine));
    wrong.addAll(cases.failing(snapshot));
    return new Trial(snapshot, engine, wrong);
  }

  /** Whether the engine may be served. */
  boolean passed() {
    return wrong.isEmpty();
  }

  /** Whether it is by its canaries alone that it may not. */
  boolean onlyCanariesAreWrong() {
    return wrong.stream().allMatch(problem -> problem.kind() == ProblemKind.CANARY_WRONG);
  }

  /** The same; throws {@link RulebookException} with what it answers wrongly. */
  Trial orThrow() {
    if (!passed()) {
      throw new RulebookException(wrong);
    }
    return this;
  }
}
