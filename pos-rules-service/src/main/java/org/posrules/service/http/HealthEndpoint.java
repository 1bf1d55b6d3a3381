package org.posrules.service.http;

import org.posrules.json.ProblemKind;
import org.posrules.json.parts.JsonOut;

/** Says whether the service lives, and whether it is ready. */
final class HealthEndpoint {
  private final Readiness readiness;

  HealthEndpoint(Readiness readiness) {
    this.readiness = readiness;
  }

  void live(Exchange exchange) {
    exchange.send(status("live"));
  }

  void ready(Exchange exchange) {
    Readiness.State state = readiness.state();
    exchange.send(
        state == Readiness.State.READY
            ? status("ready")
            : Problem.of(ProblemKind.NOT_READY, state.words()).reply());
  }

  private static Reply status(String status) {
    return Reply.json(JsonOut.object(out -> out.text("status", status)));
  }
}
