package org.posrules.service.http;

import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import org.posrules.service.Diagnoser;
import org.posrules.service.telemetry.Spans;

/** Takes a failed transaction, replies with its diagnosis. */
final class DiagnosisEndpoint {
  private final Diagnoser diagnoser;
  private final Spans spans;
  private final WorkerPool workers;
  private final BodyReader bodies;

  DiagnosisEndpoint(Diagnoser diagnoser, Spans spans, WorkerPool workers, BodyReader bodies) {
    this.diagnoser = diagnoser;
    this.spans = spans;
    this.workers = workers;
    this.bodies = bodies;
  }

  void handle(Exchange exchange) {
    Optional<Reply> refusal = refusal(exchange.request());
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

  /** What the head of a request already tells against it. */
  private Optional<Reply> refusal(HttpServerRequest request) {
    if (workers.isFull()) {
      return Optional.of(Answering.BUSY);
    }
    return DiagnosisCall.refusal(request, MediaTypes.JSON);
  }
}
