package org.posrules.service.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.function.Consumer;
import org.posrules.json.ProblemKind;
import org.posrules.service.door.Limits;

/** Reads bodies: bounded in size and in time. All on the event loop. */
final class BodyReader {
  /** A refused body that is no longer is read and dropped; for a longer one we do not wait. */
  private static final long DROPPED = 64L * 1024;

  private final Vertx vertx;
  private final Limits limits;
  private final int most;

  /** {@code most}: bytes of a body, before it is compressed. */
  BodyReader(Vertx vertx, Limits limits, int most) {
    this.vertx = vertx;
    this.limits = limits;
    this.most = most;
  }

  /** One that takes up to so many bytes, and else is the same. */
  BodyReader upTo(int bytes) {
    return new BodyReader(vertx, limits, bytes);
  }

  /** Hands on the whole body, or refuses it. */
  void read(Exchange exchange, Consumer<byte[]> whenRead) {
    HttpServerRequest request = exchange.request();
    Optional<Reply> refusal = refusal(request);
    if (refusal.isPresent()) {
      refuse(exchange, refusal.get());
      return;
    }
    welcome(request);
    new Body(exchange, limits, most).read(vertx, whenRead);
  }

  /** Replies without the body. */
  void refuse(Exchange exchange, Reply reply) {
    HttpServerRequest request = exchange.request();
    if (request.isEnded() || (mayCome(request) <= DROPPED && !isAwaited(request))) {
      exchange.send(reply);
    } else {
      exchange.sendLast(reply);
    }
  }

  /** What the head tells against a body that is read as a whole. */
  private Optional<Reply> refusal(HttpServerRequest request) {
    if (request.headers().contains("Content-Length") && mayCome(request) > most) {
      return Optional.of(Body.tooLarge(most));
    }
    return encodingRefusal(request);
  }

  /** What the head tells against a body of any length. */
  static Optional<Reply> encodingRefusal(HttpServerRequest request) {
    if (!Encodings.isRead(request.getHeader("Content-Encoding"))) {
      Problem problem =
          Problem.of(ProblemKind.UNSUPPORTED_ENCODING, "Send the body as it is, or as one gzip.");
      return Optional.of(problem.reply().with("Accept-Encoding", Encodings.GZIP));
    }
    return Optional.empty();
  }

  /** Lets a client send its body that waits for a word. */
  static void welcome(HttpServerRequest request) {
    if (isAwaited(request)) {
      request.response().writeContinue();
    }
  }

  /** Whether the client waits for a word before it sends the body. */
  private static boolean isAwaited(HttpServerRequest request) {
    return request.headers().contains("Expect");
  }

  private static long mayCome(HttpServerRequest request) {
    if (request.headers().contains("Transfer-Encoding")) {
      return Long.MAX_VALUE;
    }
    String length = request.getHeader("Content-Length");
    return length == null ? 0 : Long.parseLong(length);
  }
}
