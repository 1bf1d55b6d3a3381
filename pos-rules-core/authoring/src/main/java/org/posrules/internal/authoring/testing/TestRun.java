package org.posrules.internal.authoring.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.posrules.internal.authoring.cases.RuleCase;

/**
 * What became of the cases and stories of a folder.
 *
 * @param shown results of cases and stories
 * @param heldOut results of stories that are scored and not shown
 */
public record TestRun(List<CaseResult> shown, List<CaseResult> heldOut, Coverage coverage) {
  public TestRun {
    shown = List.copyOf(shown);
    heldOut = List.copyOf(heldOut);
  }

  /** Runs those that are wanted. */
  public static TestRun of(TestPlan plan, Predicate<RuleCase> wanted, Locale language) {
    CaseJudge judge = new CaseJudge(plan.bench(), language);
    Coverage coverage = new Coverage(plan.bench());
    List<CaseResult> shown = run(plan.cases(), wanted, judge);
    List<CaseResult> heldOut = run(plan.heldOut(), wanted, judge);
    shown.forEach(result -> coverage.add(result.look()));
    return new TestRun(shown, heldOut, coverage);
  }

  private static List<CaseResult> run(
      List<RuleCase> cases, Predicate<RuleCase> wanted, CaseJudge judge) {
    List<CaseResult> results = new ArrayList<>();
    cases.stream().filter(wanted).forEach(one -> results.add(judge.judge(one)));
    return results;
  }

  /** The cases beside rules. */
  public List<CaseResult> cases() {
    return shown.stream().filter(result -> !result.isStory()).toList();
  }

  /** The stories. */
  public List<CaseResult> stories() {
    return shown.stream().filter(CaseResult::isStory).toList();
  }

  /** Those that must be mended. */
  public List<CaseResult> failures() {
    List<CaseResult> failures = new ArrayList<>(shown);
    failures.addAll(heldOut);
    failures.removeIf(result -> !result.failed());
    return failures;
  }
}
