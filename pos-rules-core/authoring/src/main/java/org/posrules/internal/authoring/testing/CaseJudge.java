package org.posrules.internal.authoring.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.posrules.Diagnosis;
import org.posrules.Recommendation;
import org.posrules.internal.authoring.cases.Expectations;
import org.posrules.internal.authoring.cases.RuleCase;
import org.posrules.internal.authoring.lens.Workbench;
import org.posrules.internal.authoring.lens.Workbench.Look;

/** Holds a diagnosis against what a case expects. Thread-safe. */
public final class CaseJudge {
  private final Workbench bench;
  private final Locale language;

  /** {@code language}: of the sentences that reports quote. */
  public CaseJudge(Workbench bench, Locale language) {
    this.bench = bench;
    this.language = language;
  }

  /** The case diagnosed, and what it misses. */
  public CaseResult judge(RuleCase one) {
    long start = System.nanoTime();
    Look look = bench.look(one.given(), one.past(), language);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    return new CaseResult(one, look, misses(one.expect(), look), took);
  }

  private static List<Miss> misses(Expectations expect, Look look) {
    Diagnosis got = look.diagnosis();
    List<Miss> misses = new ArrayList<>();
    anyOf("expect.top", expect.top(), got.cause(), misses);
    anyOf("expect.outcome", expect.outcome(), got.outcome(), misses);
    anyOf("expect.category", expect.category(), got.category(), misses);
    anyOf("expect.party", expect.party(), got.party(), misses);
    anyOf("expect.retry", expect.retry(), got.retry().advice(), misses);
    Set<String> spoke = spoke(look);
    Set<String> actions =
        got.recommendations().stream()
            .map(Recommendation::action)
            .collect(Collectors.toCollection(TreeSet::new));
    each("expect.rules", expect.rules(), spoke, misses);
    each("expect.actions", expect.actions(), actions, misses);
    for (String quiet : expect.quiet()) {
      if (quiet.equals(got.cause())) {
        misses.add(new Miss("expect.quiet", quiet, "quiet.first"));
      } else if (spoke.contains(quiet)) {
        misses.add(new Miss("expect.quiet", quiet, "quiet.spoke"));
      }
    }
    return misses;
  }

  private static <V> void anyOf(String what, List<V> expected, V got, List<Miss> misses) {
    if (!expected.isEmpty() && !expected.contains(got)) {
      misses.add(new Miss(what, joined(expected), String.valueOf(got)));
    }
  }

  private static void each(String what, List<String> expected, Set<String> got, List<Miss> misses) {
    expected.stream()
        .filter(one -> !got.contains(one))
        .forEach(one -> misses.add(new Miss(what, one, joined(got))));
  }

  private static String joined(Collection<?> values) {
    return values.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /** The rules that spoke, remedies and those in shadow among them. */
  private static Set<String> spoke(Look look) {
    Set<String> spoke = new TreeSet<>();
    look.judged().findings().forEach(finding -> spoke.add(finding.ruleId()));
    look.judged().remedies().forEach(remedy -> spoke.add(remedy.ruleId()));
    look.diagnosis().shadow().forEach(found -> spoke.add(found.rule()));
    return spoke;
  }
}
