package org.posrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever counts diagnoses is told of each, and stops none. */
class ListenerTest {
  private static final FailedTransaction GIVEN =
      FailedTransaction.builder().errorText("TIME OUT").build();

  @Test
  void diagnosis_made_isToldWithItsTime() {
    List<Diagnosis> told = new ArrayList<>();
    List<Duration> times = new ArrayList<>();
    DiagnosticEngine engine =
        DiagnosticEngine.builder()
            .listener(
                (diagnosis, took) -> {
                  told.add(diagnosis);
                  times.add(took);
                })
            .build();
    List<Diagnosis> made =
        List.of(engine.diagnose(GIVEN), engine.diagnoseAndAsk(GIVEN), engine.diagnose(GIVEN));

    assertEquals(made, told);
    assertFalse(times.stream().anyMatch(Duration::isNegative));
  }

  private static DiagnosticEngine toldTo(Runnable listener) {
    return DiagnosticEngine.builder().listener((diagnosis, took) -> listener.run()).build();
  }

  @Test
  void listener_thatThrows_stopsNoDiagnosis() {
    DiagnosticEngine engine =
        toldTo(
            () -> {
              throw new IllegalStateException("out of order");
            });

    assertEquals("COMMUNICATION_FAULT", engine.diagnose(GIVEN).cause());
  }

  /** Metrics that were compiled for another version of their library. */
  @Test
  void listener_thatDoesNotLink_stopsNoDiagnosis() {
    DiagnosticEngine engine =
        toldTo(
            () -> {
              throw new NoSuchMethodError("counter");
            });

    assertEquals("COMMUNICATION_FAULT", engine.diagnose(GIVEN).cause());
  }

  @Test
  void stream_ofTransactions_isAnsweredInItsOrder() {
    Diagnostician engine = DiagnosticEngine.create();
    List<String> causes =
        engine
            .diagnoseAll(
                Stream.of(GIVEN, FailedTransaction.builder().errorText("NO PAPER").build(), GIVEN)
                    .parallel())
            .map(Diagnosis::cause)
            .toList();

    assertEquals(
        List.of("COMMUNICATION_FAULT", "PRINTER_OUT_OF_PAPER", "COMMUNICATION_FAULT"), causes);
  }

  /** For tests of those who embed an engine: what is not said is what is safe. */
  @Test
  void diagnosis_builtWithNothing_isNotKnownAndVerifiesFirst() {
    Diagnosis nothing = Diagnosis.builder().build();

    assertEquals(PaymentState.UNKNOWN, nothing.payment().state());
    assertEquals(RetryAdvice.VERIFY_FIRST, nothing.retry().advice());
  }
}
