package org.posrules.bench;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.posrules.Diagnosis;
import org.posrules.DiagnosticEngine;
import org.posrules.FailedTransaction;
import org.posrules.Money;
import org.posrules.NetworkStatus;

/** The five messages of the beginning, over the limit: the same decisions written by hand. */
@State(Scope.Benchmark)
public class SeedBenchmark extends Timed {
  /** The text; each comes with the facts that decide it, but for the vague one, which has none. */
  @Param({
    "NO COMMUNICATION",
    "Transaction Failed",
    "Invalid Card",
    "Transaction Exceeds Limit",
    "Customer Not Registered"
  })
  public String message;

  private final DiagnosticEngine engine = DiagnosticEngine.create();
  private FailedTransaction given = FailedTransaction.builder().build();

  /** The transaction, on which both ways must agree. */
  @Setup
  public void give() {
    FailedTransaction.Builder facts =
        FailedTransaction.builder()
            .errorText(message)
            .transactionTime(OffsetDateTime.parse("2026-11-20T12:00:00+08:00"));
    switch (message) {
      case "NO COMMUNICATION" -> facts.networkStatus(NetworkStatus.OFFLINE);
      case "Invalid Card" -> facts.cardExpiry(YearMonth.of(2026, 10));
      case "Transaction Exceeds Limit" ->
          facts.amount(Money.of("1200", "CNY")).merchantLimit(Money.of("1000", "CNY"));
      case "Customer Not Registered" -> facts.customerRegistered(true);
      default -> {}
    }
    given = facts.build();
    Diagnosis diagnosis = engine.diagnose(given);
    Agreed.same(
        SeedByHand.decide(given),
        new SeedByHand.Decision(diagnosis.cause(), diagnosis.retry().advice()),
        "the engine");
  }

  /** The limit. */
  @Benchmark
  public Object limit() {
    return SeedByHand.decide(given);
  }

  /** A whole diagnosis. */
  @Benchmark
  public Diagnosis diagnosis() {
    return engine.diagnose(given);
  }
}
