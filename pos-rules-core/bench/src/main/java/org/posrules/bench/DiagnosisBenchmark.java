package org.posrules.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.posrules.Diagnosis;
import org.posrules.DiagnosticEngine;
import org.posrules.FailedTransaction;
import org.posrules.NetworkStatus;

/** A whole diagnosis, from the facts to the texts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DiagnosisBenchmark {
  private final DiagnosticEngine engine = DiagnosticEngine.create();

  private final FailedTransaction code =
      FailedTransaction.builder().responseCode("51").responseCodeScheme("iso8583-1987").build();

  private final FailedTransaction facts =
      FailedTransaction.builder()
          .errorText("NO COMMUNICATION: read timed out after 30000 ms")
          .networkStatus(NetworkStatus.ONLINE)
          .requestSent(true)
          .replyReceived(false)
          .elapsedMillis(30_000L)
          .build();

  /** One code. */
  @Benchmark
  public Diagnosis code() {
    return engine.diagnose(code);
  }

  /** A text and four facts that meet. */
  @Benchmark
  public Diagnosis facts() {
    return engine.diagnose(facts);
  }
}
