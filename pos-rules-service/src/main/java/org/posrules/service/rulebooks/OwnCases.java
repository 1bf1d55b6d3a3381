package org.posrules.service.rulebooks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.posrules.internal.authoring.lens.Workbench;
import org.posrules.internal.authoring.testing.CareJudge;
import org.posrules.internal.authoring.testing.CaseJudge;
import org.posrules.internal.authoring.testing.CaseResult;
import org.posrules.internal.authoring.testing.TestPlan;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RulebookException;

/**
 * Runs the cases and stories that stand in the folders, as {@code pos-rules test} does: those of a
 * folder on the rulebook as it is with that folder on top, since what lies over it may add to its
 * answers. A built rulebook was tested when it was built.
 */
final class OwnCases {
  private static final String FAILS = "the case does not hold: ";
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

  /** One case, and how it is tried: what is wrong with the answer, if anything is. */
  private record Trial(RulePlace place, String name, Supplier<Optional<String>> run) {}

  private List<RuleProblem> failing(TestPlan plan) {
    List<RuleProblem> problems = new ArrayList<>();
    long since = System.nanoTime();
    for (Trial one : trials(plan)) {
      if (System.nanoTime() - since > atMost.toNanos()) {
        problems.add(
            problem(
                one, "the cases did not end within " + atMost.toSeconds() + " s; fewer may do"));
        break;
      }
      wrong(one).ifPresent(how -> problems.add(problem(one, how + one.name() + REMEDY)));
    }
    return problems;
  }

  private static List<Trial> trials(TestPlan plan) {
    CaseJudge judge = new CaseJudge(plan.bench(), Locale.ENGLISH);
    CareJudge careJudge = new CareJudge(plan.bench(), Locale.ENGLISH);
    List<Trial> trials = new ArrayList<>();
    plan.all()
        .forEach(
            one -> trials.add(new Trial(one.place(), one.name(), () -> told(judge.judge(one)))));
    plan.care()
        .forEach(
            one ->
                trials.add(
                    new Trial(
                        one.place(),
                        one.name(),
                        () ->
                            careJudge.judge(one).failed()
                                ? Optional.of(FAILS)
                                : Optional.empty())));
    return trials;
  }

  private static Optional<String> wrong(Trial one) {
    try {
      return one.run().get();
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      return Optional.of("breaks off with " + e.getClass().getSimpleName() + ": ");
    }
  }

  private static Optional<String> told(CaseResult result) {
    if (!result.failed()) {
      return Optional.empty();
    }
    if (result.leaks()) {
      return Optional.of("something sensitive stands in the answer: ");
    }
    return Optional.of(result.isUnsafe() ? "a repeat is advised that may charge twice: " : FAILS);
  }

  private static RuleProblem problem(Trial one, String message) {
    return RuleProblem.of(ProblemKind.CASE_FAILED, one.place(), message);
  }
}
