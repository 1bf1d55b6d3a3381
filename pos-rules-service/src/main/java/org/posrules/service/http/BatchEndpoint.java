package org.posrules.service.http;

import io.vertx.core.Context;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.function.Function;
import org.posrules.service.Diagnoser;
import org.posrules.service.telemetry.Telemetry;

/** Takes many failed transactions, one a line, and answers each with a line. */
final class BatchEndpoint {
  private final Diagnoser diagnoser;
  private final Telemetry telemetry;
  private final BodyReader bodies;
  private final BatchSettings settings;
  private final Context context;

  BatchEndpoint(
      Diagnoser diagnoser,
      Telemetry telemetry,
      BodyReader bodies,
      BatchSettings settings,
      Context context) {
    this.diagnoser = diagnoser;
    this.telemetry = telemetry;
    this.bodies = bodies;
    this.settings = settings;
    this.context = context;
  }

  void handle(Exchange exchange) {
    HttpServerRequest request = exchange.request();
    Optional<Reply> refusal = DiagnosisCall.refusal(request, MediaTypes.NDJSON);
    if (refusal.isPresent()) {
      bodies.refuse(exchange, refusal.get());
      return;
    }
    DiagnosisCall call = DiagnosisCall.of(request, telemetry.metrics()::diagnosed);
    Diagnoser traced = telemetry.spans().around(call.by(diagnoser), exchange.trace().traceparent());
    lines(exchange, "diagnosis", line -> call.answer(line, traced));
  }

  /** Answers each line of a body by itself. */
  void lines(Exchange exchange, String member, Function<byte[], Reply> alone) {
    HttpServerRequest request = exchange.request();
    Optional<Reply> refusal = BodyReader.encodingRefusal(request);
    if (refusal.isPresent()) {
      bodies.refuse(exchange, refusal.get());
      return;
    }
    BodyReader.welcome(request);
    BatchAnswer answer = new BatchAnswer(member, alone, telemetry.metrics(), settings.lineBytes());
    new Batch(exchange, context, settings, answer).start();
  }
}
