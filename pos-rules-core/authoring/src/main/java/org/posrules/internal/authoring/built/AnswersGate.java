package org.posrules.internal.authoring.built;

import java.util.List;
import java.util.Optional;
import org.posrules.internal.authoring.comparing.Change;
import org.posrules.internal.authoring.comparing.Comparison;
import org.posrules.internal.authoring.lens.Workbench;
import org.posrules.internal.authoring.testing.TestPlan;
import org.posrules.rulebook.RuleSource;

/** Lets a rulebook pass that nowhere advises what the one before it did not dare. */
public final class AnswersGate implements BuildGate {
  private final RuleSource previous;

  public AnswersGate(RuleSource previous) {
    this.previous = previous;
  }

  @Override
  public Passage pass(Candidate candidate) {
    Workbench now = Workbench.open(candidate.rulebook());
    Comparison comparison =
        Comparison.of(
            Workbench.open(previous),
            now,
            Comparison.requests(List.of(TestPlan.of(candidate.folder(), now))));
    List<String> riskier =
        comparison.changes().stream().filter(Change::isRiskier).map(AnswersGate::told).toList();
    return new Passage(riskier, Optional.empty());
  }

  private static String told(Change change) {
    return "riskier than before, %s: %s, %s is now %s, %s"
        .formatted(
            change.request().name(),
            change.before().retry(),
            change.before().payment(),
            change.now().retry(),
            change.now().payment());
  }
}
