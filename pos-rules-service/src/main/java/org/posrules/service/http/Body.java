package org.posrules.service.http;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpServerRequest;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.posrules.json.ProblemKind;
import org.posrules.service.door.Limits;

/** One body that is read as a whole. All on the event loop. */
final class Body {
  private static final long CHECKED_MILLIS = 250;

  private final Exchange exchange;
  private final Limits limits;
  private final int most;
  private final long began = System.nanoTime();
  private final @Nullable GzipDecoder gzip;
  private final Buffer decoded = Buffer.buffer();
  private long bytes;
  private boolean over;

  Body(Exchange exchange, Limits limits, int most) {
    this.exchange = exchange;
    this.limits = limits;
    this.most = most;
    boolean isGzip = Encodings.isGzip(exchange.request().getHeader("Content-Encoding"));
    this.gzip = isGzip ? new GzipDecoder() : null;
  }

  /** Hands on the body, or replies what is wrong with it. */
  void read(Vertx vertx, Consumer<byte[]> whenRead) {
    HttpServerRequest request = exchange.request();
    long timer = vertx.setPeriodic(CHECKED_MILLIS, id -> checkTime());
    exchange.whenOver(this::stop);
    request.exceptionHandler(this::fail);
    request.handler(this::take);
    request.endHandler(end -> finish(whenRead));
    exchange.whenOver(() -> vertx.cancelTimer(timer));
  }

  static Reply tooLarge(int most) {
    String detail = "A request has at most " + most + " bytes in its body.";
    return Problem.of(ProblemKind.BODY_TOO_LARGE, detail).reply();
  }

  private void take(Buffer piece) {
    if (over) {
      return;
    }
    bytes += piece.length();
    try {
      append(piece);
    } catch (BrokenGzipException e) {
      refuse(brokenGzip());
    }
  }

  private void append(Buffer piece) throws BrokenGzipException {
    if (gzip == null) {
      grow(piece);
      return;
    }
    gzip.feed(piece);
    Buffer slice = gzip.next();
    while (slice != null) {
      grow(slice);
      slice = over ? null : gzip.next();
    }
  }

  private void grow(Buffer more) {
    if (decoded.length() + more.length() > most) {
      refuse(tooLarge(most));
    } else {
      decoded.appendBuffer(more);
    }
  }

  private void finish(Consumer<byte[]> whenRead) {
    if (over) {
      return;
    }
    boolean whole = gzip == null || gzip.isComplete();
    stop();
    if (whole) {
      whenRead.accept(decoded.getBytes());
    } else {
      exchange.send(brokenGzip());
    }
  }

  private void fail(Throwable fault) {
    if (!over && !(fault instanceof HttpClosedException)) {
      refuse(InvalidRequests.broken().reply());
    }
    stop();
  }

  private void checkTime() {
    long nanos = System.nanoTime() - began;
    boolean late = nanos > limits.body().toNanos();
    if (!over && (late || Pace.isTooSlow(bytes, nanos, limits.bodyRate()))) {
      String detail =
          "A body has %d s to arrive in, and %d bytes to make in each."
              .formatted(limits.body().toSeconds(), limits.bodyRate());
      refuse(Problem.of(ProblemKind.BODY_TOO_SLOW, detail).reply());
    }
  }

  private void refuse(Reply reply) {
    stop();
    exchange.sendLast(reply);
  }

  private void stop() {
    if (!over && gzip != null) {
      gzip.close();
    }
    over = true;
  }

  static Reply brokenGzip() {
    return Problem.of(ProblemKind.BROKEN_GZIP, "Send a whole gzip stream (RFC 1952).").reply();
  }
}
