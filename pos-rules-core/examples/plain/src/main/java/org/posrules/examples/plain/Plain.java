package org.posrules.examples.plain;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.posrules.Diagnosis;
import org.posrules.DiagnosticEngine;
import org.posrules.FailedTransaction;
import org.posrules.NetworkStatus;
import org.posrules.iso8583.Iso8583;

/** Says why two payments failed: one known by what the terminal shows, one by its messages. */
public final class Plain {
  private Plain() {}

  public static void main(String[] arguments) {
    // tag::engine[]
    DiagnosticEngine engine = DiagnosticEngine.create(); // thread-safe: make one, reuse it
    Diagnosis diagnosis =
        engine.diagnose(
            FailedTransaction.builder()
                .errorText("NO COMMUNICATION")
                .networkStatus(NetworkStatus.OFFLINE)
                .build());
    System.out.println(diagnosis.cause()); // TERMINAL_OFFLINE
    System.out.println(diagnosis.payment().state()); // NOT_SENT
    System.out.println(diagnosis.retry().advice()); // RETRY_AFTER_FIX
    // end::engine[]

    Map<Integer, String> request = Map.of(0, "0200", 3, "000000", 11, "000001", 41, "TERM0001");
    System.out.println(engine.diagnose(failed(request, null)).payment().state());
  }

  // tag::mapper[]
  /** Of an ISO 8583 request and its answer, by their data elements; null when none came. */
  static FailedTransaction failed(
      Map<Integer, String> request, @Nullable Map<Integer, String> answer) {
    return Iso8583.standard()
        .scheme("unionpay") // whose response codes these are
        .failed(request::get, answer == null ? null : answer::get)
        .build();
  }
  // end::mapper[]
}
