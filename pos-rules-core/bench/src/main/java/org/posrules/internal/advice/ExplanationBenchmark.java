package org.posrules.internal.advice;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.posrules.Fault;
import org.posrules.facts.Finding;
import org.posrules.facts.PhraseSignal;
import org.posrules.facts.ReplySignal;
import org.posrules.facts.SendSignal;
import org.posrules.facts.Strength;
import org.posrules.internal.rulebook.Language;
import org.posrules.internal.rulebook.PackedRulebook;
import org.posrules.internal.rulebook.RulebookContent;
import org.posrules.internal.values.FiredFinding;
import org.posrules.internal.values.RankedCause;
import org.posrules.rulebook.RuleInfo;

/** The sentences that say why: three pieces of evidence for one fault. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ExplanationBenchmark {
  private final RulebookContent rulebook = PackedRulebook.bundled();

  private final Explainer explainer =
      new Explainer(
          rulebook,
          Map.of("NET-014", new RuleInfo("NET-014", "stable", "ISO 8583", "No reply.", "无应答。")),
          Advisor.ROW_RULE);

  private final Wording wording = new Wording(rulebook, Language.EN);

  private final RankedCause timeout =
      new RankedCause(
          rulebook.causes().values().iterator().next(),
          0.9,
          0.9,
          List.of(
              rule("NET-014"),
              rule("NET-014"),
              new FiredFinding(
                  Finding.of("HOST_TIMEOUT", Strength.MEDIUM),
                  Advisor.ROW_RULE,
                  List.of(
                      new PhraseSignal(
                          "HOST_TIMEOUT",
                          "en",
                          "HOST_TIMEOUT",
                          Strength.MEDIUM,
                          "en/no reply",
                          List.of("errorText"))))),
          List.of());

  private static FiredFinding rule(String id) {
    return new FiredFinding(
        Finding.of("HOST_TIMEOUT", Strength.STRONG),
        id,
        List.of(new SendSignal(true), new ReplySignal(false)));
  }

  /** One fault in words. */
  @Benchmark
  public Fault explanation() {
    return explainer.fault(1, timeout, wording);
  }
}
