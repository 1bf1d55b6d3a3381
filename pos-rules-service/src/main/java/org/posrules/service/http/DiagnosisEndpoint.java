package org.posrules.service.http;

import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    DiagnosisCall call =
        new DiagnosisCall(
            "questions=true".equals(exchange.request().query()),
            AcceptLanguage.choose(exchange.request().getHeader("Accept-Language")),
            exchange.subject()::diagnosis);
    bodies.read(exchange, body -> diagnose(exchange, call, body));
  }

  private void diagnose(Exchange exchange, DiagnosisCall call, byte[] body) {
    Diagnoser traced =
        (transaction, questions) ->
            spans.within(
                exchange.trace().traceparent(), () -> diagnoser.diagnose(transaction, questions));
    if (!workers.offer(() -> Failures.guard(exchange, () -> call.answer(body, traced)))) {
      String detail = "Too many diagnoses are waiting; try again a little later.";
      exchange.send(Problem.of(ProblemKind.BUSY, detail).reply());
    }
  }

  /** What the head of a request already tells against it. */
  private static Optional<Reply> refusal(HttpServerRequest request) {
    if (!isKnownQuery(request.query())) {
      String detail = "The only query is questions=true or questions=false.";
      return Optional.of(Problem.of(ProblemKind.BAD_QUERY, detail).reply());
    }
    if (!MediaTypes.isJson(request.getHeader("Content-Type"))
        || request.headers().contains("Content-Encoding")) {
      String detail = "Send application/json, in UTF-8 and not compressed.";
      Reply reply = Problem.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE, detail).reply();
      return Optional.of(reply.with("Accept", MediaTypes.JSON));
    }
    return Optional.empty();
  }

  private static boolean isKnownQuery(@Nullable String query) {
    return query == null
        || query.isEmpty()
        || query.equals("questions=true")
        || query.equals("questions=false");
  }
}
