package org.posrules.service.rulebooks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.posrules.internal.authoring.cases.RuleCase;
import org.posrules.internal.authoring.lens.Workbench;
import org.posrules.internal.authoring.testing.CaseJudge;
import org.posrules.internal.authoring.testing.CaseResult;
import org.posrules.internal.authoring.testing.TestPlan;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RulebookException;

/**
 * Runs the cases and stories that stand in the folders, as {@code pos-rules test} does: those of a
 * folder on the rulebook as it is with that folder on top, since what lies over it may add to its
 * answers. A built rulebook was tested when it was built.
 */
final class OwnCases {
  private static final String REMEDY = "; pos-rules test shows what came out and why";

  private final Duration atMost;

  /** {@code atMost}: for the cases of one folder; each diagnosis ends by itself. */
  OwnCases(Duration atMost) {
    this.atMost = atMost;
  }

  /** What does not hold. Throws {@link RulebookException} if cases have problems. */
  List<RuleProblem> failing(Snapshot snapshot) {
    List<RuleProblem> problems = new ArrayList<>();
    for (int i = 0; i < snapshot.folders().size(); i++) {
      Map<String, String> texts = snapshot.folders().get(i);
      problems.addAll(failing(TestPlan.of(texts, Workbench.open(snapshot.source(i + 1)))));
    }
    return problems;
  }

  private List<RuleProblem> failing(TestPlan plan) {
    CaseJudge judge = new CaseJudge(plan.bench(), Locale.ENGLISH);
    List<RuleProblem> problems = new ArrayList<>();
    long since = System.nanoTime();
    for (RuleCase one : plan.all()) {
      if (System.nanoTime() - since > atMost.toNanos()) {
        problems.add(
            problem(
                one, "the cases did not end within " + atMost.toSeconds() + " s; fewer may do"));
        break;
      }
      wrong(one, judge).ifPresent(how -> problems.add(problem(one, how + one.name() + REMEDY)));
    }
    return problems;
  }

  private static Optional<String> wrong(RuleCase one, CaseJudge judge) {
    try {
      CaseResult result = judge.judge(one);
      return result.failed() ? Optional.of(told(result)) : Optional.empty();
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      return Optional.of("breaks off with " + e.getClass().getSimpleName() + ": ");
    }
  }

  private static String told(CaseResult result) {
    if (result.leaks()) {
      return "something sensitive stands in the answer: ";
    }
    return result.isUnsafe()
        ? "a repeat is advised that may charge twice: "
        : "the case does not hold: ";
  }

  private static RuleProblem problem(RuleCase one, String message) {
    return RuleProblem.of(ProblemKind.CASE_FAILED, one.place(), message);
  }
}
