package org.posrules.service.http;

import io.vertx.core.http.HttpServerRequest;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.posrules.memory.Outcome;
import org.posrules.service.wire.OutcomeJson;
import org.posrules.service.wire.SmallBody;

/** Takes how transactions ended that need no diagnosis, one by one or a line each. */
final class OutcomesEndpoint {
  private final Remembered remembered;
  private final BodyReader bodies;
  private final BatchEndpoint batches;
  private final Clock clock = Clock.system(ZoneId.systemDefault());

  OutcomesEndpoint(Remembered remembered, BodyReader bodies, BatchEndpoint batches) {
    this.remembered = remembered;
    this.bodies = bodies;
    this.batches = batches;
  }

  void one(Exchange exchange) {
    Optional<Reply> refusal = refusal(exchange.request(), MediaTypes.JSON);
    if (refusal.isPresent()) {
      bodies.refuse(exchange, refusal.get());
    } else {
      bodies.read(exchange, body -> exchange.send(taken(body)));
    }
  }

  void batch(Exchange exchange) {
    Optional<Reply> refusal = refusal(exchange.request(), MediaTypes.NDJSON);
    if (refusal.isPresent()) {
      bodies.refuse(exchange, refusal.get());
    } else {
      batches.lines(exchange, "outcome", this::taken);
    }
  }

  static Optional<Reply> refusal(HttpServerRequest request, String type) {
    return MediaTypes.refusal(request.getHeader("Content-Type"), type);
  }

  private Reply taken(byte[] body) {
    return remembered.of(
        history -> {
          SmallBody<Outcome> read = OutcomeJson.decode(body, clock);
          Outcome outcome = read.value();
          if (outcome == null) {
            return Problem.of(read).reply();
          }
          history.report(outcome);
          return Reply.empty(204);
        });
  }
}
