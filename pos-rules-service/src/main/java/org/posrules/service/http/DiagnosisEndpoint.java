package org.posrules.service.http;

import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import org.posrules.service.Diagnoser;
import org.posrules.service.telemetry.Spans;
import org.posrules.service.wire.ProblemKind;

/** Takes a failed transaction, replies with its diagnosis. */
final class DiagnosisEndpoint {
  private static final Reply BUSY =
      Problem.of(ProblemKind.BUSY, "Too many diagnoses are waiting; try again a little later.")
          .reply();
  static final Reply OVERRAN =
      Problem.of(ProblemKind.OVERRAN, "The diagnosis was given up.").reply();

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
    if (!workers.offer(new Diagnosing(exchange, call, body))) {
      exchange.send(BUSY);
    }
  }

  /** What the head of a request already tells against it. */
  private Optional<Reply> refusal(HttpServerRequest request) {
    if (workers.isFull()) {
      return Optional.of(BUSY);
    }
    return DiagnosisCall.refusal(request, MediaTypes.JSON);
  }

  private final class Diagnosing implements WorkerPool.Task {
    private final Exchange exchange;
    private final DiagnosisCall call;
    private final byte[] body;

    Diagnosing(Exchange exchange, DiagnosisCall call, byte[] body) {
      this.exchange = exchange;
      this.call = call;
      this.body = body;
    }

    @Override
    public void run() {
      Diagnoser traced = spans.around(diagnoser, exchange.trace().traceparent());
      Failures.guard(exchange, () -> call.answer(body, traced));
    }

    @Override
    public boolean isWanted() {
      return !exchange.isOver();
    }

    @Override
    public void tooLate() {
      exchange.send(BUSY);
    }

    @Override
    public void overran() {
      exchange.send(OVERRAN);
    }
  }
}
