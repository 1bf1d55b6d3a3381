package org.posrules.internal.authoring.testing;

import java.util.List;
import java.util.Locale;
import org.posrules.internal.authoring.lens.AuthorWords;
import org.posrules.internal.authoring.lens.Lines;
import org.posrules.internal.authoring.lens.Workbench;
import org.posrules.internal.authoring.testing.Coverage.Gap;
import org.posrules.internal.authoring.testing.Coverage.Share;

/** Tells what became of the tests of a folder. Pure. */
public final class TestReport {
  private final AuthorWords words;
  private final CaseReport cases;

  public TestReport(Workbench bench, AuthorWords words) {
    this.words = words;
    this.cases = new CaseReport(bench, words);
  }

  /** Each failure, then the figures. */
  public Lines of(TestRun run) {
    Lines lines = new Lines();
    for (CaseResult failure : run.failures()) {
      boolean aside = run.heldOut().contains(failure);
      lines.all("", aside ? cases.aside(failure) : cases.of(failure)).gap();
    }
    run.careFailures().forEach(failure -> lines.all("", cases.of(failure)).gap());
    lines.line(words.get("case.passed", run.count() - run.failed(), run.count()));
    stories("stories.scored", run.stories(), lines);
    stories("stories.held", run.heldOut(), lines);
    return lines;
  }

  private void stories(String key, List<CaseResult> stories, Lines lines) {
    if (!stories.isEmpty()) {
      long right = stories.stream().filter(CaseResult::isCategoryRight).count();
      lines.line(
          words.get(
              key,
              stories.size(),
              percent(100.0 * right / stories.size()),
              stories.stream().filter(CaseResult::isUnsafe).count(),
              stories.stream().filter(CaseResult::leaks).count()));
    }
  }

  /** How much of each kind the cases need, and the rules and conditions that none needs. */
  public Lines coverage(Coverage coverage) {
    Lines lines = new Lines().line(words.get("coverage"));
    for (Share share : coverage.shares()) {
      if (share.of() == 0) {
        continue;
      }
      String figures =
          String.format(
              Locale.ROOT, "%5.1f %%  %5d of %5d  ", share.percent(), share.covered(), share.of());
      lines.line("  " + figures, words.get(share.kind()));
    }
    gaps(coverage.gaps(), "coverage.rule", lines);
    gaps(coverage.gaps(), "coverage.condition", lines);
    return lines;
  }

  private void gaps(List<Gap> gaps, String why, Lines lines) {
    List<Gap> these = gaps.stream().filter(gap -> gap.why().equals(why)).toList();
    if (these.isEmpty()) {
      return;
    }
    lines.gap().line(words.get(why));
    String file = "";
    for (Gap gap : these) {
      if (!gap.place().file().equals(file)) {
        file = gap.place().file();
        lines.line("  ", file);
      }
      lines.line(String.format(Locale.ROOT, "  %5d  ", gap.place().line()), gap.what());
    }
  }

  /** With one digit behind the point. */
  static String percent(double percent) {
    return String.format(Locale.ROOT, "%.1f", percent);
  }
}
