package org.posrules.service.http;

import java.util.Optional;
import org.posrules.service.Diagnoser;
import org.posrules.service.telemetry.Spans;

/** Takes a failed transaction, replies with its diagnosis. */
final class DiagnosisEndpoint {
  private final Diagnoser diagnoser;
  private final Spans spans;
  private final WorkerPool workers;
  private final BodyReader bodies;
  private final NoRoom noRoom;

  DiagnosisEndpoint(
      Diagnoser diagnoser, Spans spans, WorkerPool workers, BodyReader bodies, NoRoom noRoom) {
    this.diagnoser = diagnoser;
    this.spans = spans;
    this.workers = workers;
    this.bodies = bodies;
    this.noRoom = noRoom;
  }

  void handle(Exchange exchange) {
    if (workers.isFull()) {
      noRoom.turnAway(exchange);
      return;
    }
    Optional<Reply> refusal = DiagnosisCall.refusal(exchange.request(), MediaTypes.JSON);
    if (refusal.isPresent()) {
      bodies.refuse(exchange, refusal.get());
      return;
    }
    DiagnosisCall call = DiagnosisCall.of(exchange.request(), exchange.subject()::diagnosis);
    bodies.read(exchange, body -> diagnose(exchange, call, body));
  }

  private void diagnose(Exchange exchange, DiagnosisCall call, byte[] body) {
    Answering.by(
        workers,
        exchange,
        () -> call.answer(body, spans.around(call.by(diagnoser), exchange.trace().traceparent())));
  }
}
