package org.posrules.internal.authoring.built;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.posrules.internal.authoring.testing.CareResult;
import org.posrules.internal.authoring.testing.CaseResult;
import org.posrules.internal.authoring.testing.TestPlan;
import org.posrules.internal.authoring.testing.TestRun;
import org.posrules.internal.loading.Manifest.TestSummary;

/** Lets a rulebook pass of which every case holds, and enough of which is needed by a case. */
public final class CasesGate implements BuildGate {
  private final double leastCoverage;

  /** {@code leastCoverage}: per cent of rules and of conditions, 0 to 100. */
  public CasesGate(double leastCoverage) {
    this.leastCoverage = leastCoverage;
  }

  @Override
  public Passage pass(Candidate candidate) {
    TestRun run =
        TestRun.of(
            TestPlan.open(candidate.folder(), candidate.rulebook()), any -> true, Locale.ENGLISH);
    List<String> refusals = new ArrayList<>();
    for (CaseResult failure : run.failures()) {
      refusals.add("the case does not hold: " + failure.one());
    }
    for (CareResult failure : run.careFailures()) {
      refusals.add("the case does not hold: " + failure.one());
    }
    double covered = run.coverage().least();
    if (covered < leastCoverage) {
      refusals.add(
          String.format(
              Locale.ROOT,
              "the cases need %.1f %% of the rules or conditions, less than %.1f %%",
              covered,
              leastCoverage));
    }
    TestSummary summary =
        new TestSummary(
            run.shown().size() + run.care().size() + run.heldOut().size(),
            run.failures().size() + run.careFailures().size(),
            (int) Math.floor(covered * 10));
    return new Passage(refusals, Optional.of(summary));
  }
}
