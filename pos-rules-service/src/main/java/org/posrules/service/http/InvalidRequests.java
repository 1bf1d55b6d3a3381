package org.posrules.service.http;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.http.HttpServerRequest;
import org.posrules.json.ProblemKind;
import org.posrules.service.door.RefusedHead;

/** Replies to what is not HTTP. */
final class InvalidRequests {
  private InvalidRequests() {}

  static void handle(Exchange exchange) {
    exchange.sendLast(problem(exchange.request()).reply());
  }

  private static Problem problem(HttpServerRequest request) {
    Throwable cause = request.decoderResult().cause();
    if (cause instanceof RefusedHead refusal) {
      return Problem.of(refusal.kind(), String.valueOf(refusal.getMessage()));
    }
    if (cause instanceof TooLongHttpLineException) {
      return Problem.of(ProblemKind.URI_TOO_LONG, "The first line is too long.");
    }
    if (cause instanceof TooLongHttpHeaderException) {
      return Problem.of(ProblemKind.HEADERS_TOO_LARGE, "All headers together are too long.");
    }
    return broken();
  }

  /** For what cannot even be told apart. */
  static Problem broken() {
    return Problem.of(ProblemKind.BAD_REQUEST, "This cannot be read as HTTP/1.1 (RFC 9112).");
  }
}
