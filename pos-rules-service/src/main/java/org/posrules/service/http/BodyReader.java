package org.posrules.service.http;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.function.Consumer;

/** Reads bodies: bounded in size and in time. All on the event loop. */
final class BodyReader {
  /** So much of a refused body is still read, so that the client can read the refusal. */
  private static final long DISCARDED = 4L * 1024 * 1024;

  private final Vertx vertx;
  private final Duration time;
  private final int most;

  BodyReader(Vertx vertx, Duration time, int most) {
    this.vertx = vertx;
    this.time = time;
    this.most = most;
  }

  /** Hands on the whole body, or refuses it. */
  void read(Exchange exchange, Consumer<byte[]> whenRead) {
    HttpServerRequest request = exchange.request();
    if (declaredLength(request) > most) {
      refuse(exchange, tooLarge().reply());
      return;
    }
    if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
      request.response().writeContinue();
    }
    Buffer body = Buffer.buffer();
    long timer = vertx.setTimer(time.toMillis(), id -> exchange.sendLast(tooSlow().reply()));
    request.exceptionHandler(gone -> vertx.cancelTimer(timer));
    request.handler(piece -> append(exchange, body, piece, timer));
    request.endHandler(
        end -> {
          if (vertx.cancelTimer(timer)) {
            whenRead.accept(body.getBytes());
          }
        });
  }

  private void append(Exchange exchange, Buffer body, Buffer piece, long timer) {
    body.appendBuffer(piece);
    if (body.length() > most) {
      vertx.cancelTimer(timer);
      refuse(exchange, tooLarge().reply());
    }
  }

  /** Replies without the body, and passes over what still comes of it. */
  void refuse(Exchange exchange, Reply reply) {
    HttpServerRequest request = exchange.request();
    exchange.send(reply);
    if (request.isEnded()) {
      return;
    }
    long timer = vertx.setTimer(time.toMillis(), id -> request.connection().close());
    long[] left = {DISCARDED};
    request.handler(
        piece -> {
          left[0] -= piece.length();
          if (left[0] < 0) {
            request.connection().close();
          }
        });
    request.exceptionHandler(gone -> vertx.cancelTimer(timer));
    request.endHandler(end -> vertx.cancelTimer(timer));
  }

  private static long declaredLength(HttpServerRequest request) {
    String length = request.getHeader("Content-Length");
    try {
      return length == null ? 0 : Long.parseLong(length.strip());
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }

  private Problem tooLarge() {
    return Problem.of(
        ProblemKind.BODY_TOO_LARGE, "A request has at most " + most + " bytes in its body.");
  }

  private Problem tooSlow() {
    return Problem.of(
        ProblemKind.BODY_TOO_SLOW, "A body has " + time.toSeconds() + " s to arrive in.");
  }
}
