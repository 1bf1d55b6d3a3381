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
 * @param care results of cases about shops
 * @param heldOut results of stories that are scored and not shown
 */
public record TestRun(
    List<CaseResult> shown, List<CareResult> care, List<CaseResult> heldOut, Coverage coverage) {
  public TestRun {
    shown = List.copyOf(shown);
    care = List.copyOf(care);
    heldOut = List.copyOf(heldOut);
  }

  /** Runs those whose place and name, as {@code file:line: name}, are wanted. */
  public static TestRun of(TestPlan plan, Predicate<String> wanted, Locale language) {
    CaseJudge judge = new CaseJudge(plan.bench(), language);
    Coverage coverage = new Coverage(plan.bench());
    List<CaseResult> shown = run(plan.cases(), wanted, judge);
    List<CaseResult> heldOut = run(plan.heldOut(), wanted, judge);
    shown.forEach(result -> coverage.add(result.look()));
    CareJudge careJudge = new CareJudge(plan.bench(), language);
    List<CareResult> care =
        plan.care().stream()
            .filter(one -> wanted.test(one.toString()))
            .map(careJudge::judge)
            .toList();
    care.forEach(result -> coverage.add(result.look()));
    return new TestRun(shown, care, heldOut, coverage);
  }

  private static List<CaseResult> run(
      List<RuleCase> cases, Predicate<String> wanted, CaseJudge judge) {
    return cases.stream().filter(one -> wanted.test(one.toString())).map(judge::judge).toList();
  }

  /** Whether nothing ran. */
  public boolean isEmpty() {
    return shown.isEmpty() && care.isEmpty() && heldOut.isEmpty();
  }

  /** The cases beside rules. */
  public List<CaseResult> cases() {
    return shown.stream().filter(result -> !result.isStory()).toList();
  }

  /** The stories. */
  public List<CaseResult> stories() {
    return shown.stream().filter(CaseResult::isStory).toList();
  }

  /** Cases about shops that must be mended. */
  public List<CareResult> careFailures() {
    return care.stream().filter(CareResult::failed).toList();
  }

  /** How many cases there are beside rules, those about shops among them. */
  public int count() {
    return cases().size() + care.size();
  }

  /** How many of them must be mended. */
  public int failed() {
    return (int) cases().stream().filter(CaseResult::failed).count() + careFailures().size();
  }

  /** Those of the others that must be mended. */
  public List<CaseResult> failures() {
    List<CaseResult> failures = new ArrayList<>(shown);
    failures.addAll(heldOut);
    failures.removeIf(result -> !result.failed());
    return failures;
  }
}
