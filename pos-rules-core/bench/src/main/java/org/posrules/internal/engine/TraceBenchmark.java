package org.posrules.internal.engine;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.posrules.NetworkStatus;
import org.posrules.facts.LinkSignal;
import org.posrules.facts.ReplySignal;
import org.posrules.facts.SendSignal;
import org.posrules.facts.Signal;
import org.posrules.facts.WaitSignal;
import org.posrules.facts.WaitSignal.Wait;

/** One run of the rules, with and without noting which rule said what of which facts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TraceBenchmark {
  private final KieBase kieBase = kieBase();

  private final List<Signal> signals =
      List.of(
          new SendSignal(true),
          new ReplySignal(false),
          new LinkSignal(NetworkStatus.ONLINE),
          new WaitSignal(Wait.LONG));

  private static KieBase kieBase() {
    DroolsSettings.apply();
    return KieBaseBuilder.createKieBaseFromModel(BundledRules.compiled().instantiate());
  }

  /** The rules alone. */
  @Benchmark
  public int rulesWithoutTrace() {
    KieSession session = kieBase.newKieSession();
    return fire(session);
  }

  /** The rules with the listeners that the trace is made of. */
  @Benchmark
  public int rulesWithTrace() {
    KieSession session = kieBase.newKieSession();
    Recorder recorder = new Recorder();
    session.addEventListener(recorder.matches());
    session.addEventListener(recorder.insertions());
    return fire(session) + recorder.findings().size();
  }

  private int fire(KieSession session) {
    try {
      signals.forEach(session::insert);
      return session.fireAllRules();
    } finally {
      session.dispose();
    }
  }
}
