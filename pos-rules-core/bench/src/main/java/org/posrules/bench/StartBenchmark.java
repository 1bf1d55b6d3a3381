package org.posrules.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.posrules.Diagnosis;
import org.posrules.DiagnosticEngine;
import org.posrules.facts.ReplySignal;
import org.posrules.facts.SendSignal;
import org.posrules.internal.engine.BareRules;
import org.posrules.internal.rulebook.Families;

/** From a cold JVM to the first answer. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class StartBenchmark {
  /** The floor: Drools alone with the same rules, and one run of them. */
  @Benchmark
  public int floor() {
    return new BareRules(Families.NONE)
        .inNewSession(List.of(new SendSignal(true), new ReplySignal(false)), List.of());
  }

  /** An engine and its first diagnosis. */
  @Benchmark
  public Diagnosis diagnosis() {
    return DiagnosticEngine.create().diagnose(Requests.named("facts"));
  }
}
