package org.posrules.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.posrules.Diagnosis;
import org.posrules.DiagnosticEngine;
import org.posrules.FailedTransaction;

/** One engine shared by threads; on as many free cores a call takes as long as alone: times 1. */
@State(Scope.Benchmark)
public class ThreadsBenchmark extends Timed {
  /** See {@link Requests}. */
  @Param({"code", "facts"})
  public String request;

  private final DiagnosticEngine engine = DiagnosticEngine.create();

  private Diagnosis diagnose() {
    FailedTransaction given = Requests.named(request);
    return engine.diagnose(given);
  }

  /** One thread. */
  @Benchmark
  @Threads(1)
  public Diagnosis one() {
    return diagnose();
  }

  /** Two at the same time. */
  @Benchmark
  @Threads(2)
  public Diagnosis two() {
    return diagnose();
  }
}
