package org.posrules.internal.authoring.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.posrules.internal.authoring.cases.CareCase;
import org.posrules.internal.authoring.lens.Workbench;
import org.posrules.internal.judging.ShopJudge.JudgedShop;

/** Holds an assessment against what a case expects. Thread-safe. */
public final class CareJudge {
  private final Workbench bench;
  private final Locale language;

  /** {@code language}: of the sentences that reports quote. */
  public CareJudge(Workbench bench, Locale language) {
    this.bench = bench;
    this.language = language;
  }

  /** The shop assessed, and what the case misses. */
  public CareResult judge(CareCase one) {
    long start = System.nanoTime();
    JudgedShop look = bench.look(one.shop(), language);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    Set<String> found = new TreeSet<>();
    look.assessment().findings().forEach(finding -> found.add(finding.finding()));
    Set<String> spoke = new TreeSet<>();
    look.concerns().forEach(concern -> spoke.add(concern.ruleId()));
    List<Miss> misses = new ArrayList<>();
    each("expect.findings", one.findings(), found, misses);
    each("expect.rules", one.rules(), spoke, misses);
    for (String quiet : one.quiet()) {
      if (found.contains(quiet)) {
        misses.add(new Miss("expect.quiet", quiet, "quiet.found"));
      } else if (spoke.contains(quiet)) {
        misses.add(new Miss("expect.quiet", quiet, "quiet.spoke"));
      }
    }
    return new CareResult(one, look, misses, took);
  }

  private static void each(String what, List<String> expected, Set<String> got, List<Miss> misses) {
    expected.stream()
        .filter(one -> !got.contains(one))
        .forEach(one -> misses.add(new Miss(what, one, String.join(", ", got))));
  }
}
