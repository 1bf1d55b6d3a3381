package org.posrules.service.http;

import io.github.bucket4j.Bucket;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request and its single reply. {@link #send} may be called on any thread; a second reply is
 * dropped, and so is one to a client that has gone. The rest belongs to the event loop.
 */
final class Exchange {
  private final HttpServerRequest request;
  private final Context context;
  private final Conduct conduct;
  private final Trace trace;
  private final long began = System.nanoTime();
  private final Subject subject = new Subject();
  private final List<Runnable> afterwards = new ArrayList<>();
  private final boolean wantsGzip;
  private volatile boolean isOver;
  private @Nullable Bucket allowance;
  private @Nullable Route route;
  private Map<String, String> open = Map.of();

  Exchange(HttpServerRequest request, Context context, Conduct conduct) {
    this.request = request;
    this.context = context;
    this.conduct = conduct;
    this.trace = Trace.of(request.headers());
    this.wantsGzip = Encodings.wantsGzip(request.getHeader("Accept-Encoding"));
    request.response().endHandler(ended -> over());
    request.response().closeHandler(gone -> over());
  }

  HttpServerRequest request() {
    return request;
  }

  /** Its ids, as the client knows it. */
  Trace trace() {
    return trace;
  }

  /** What it turned out to be about, for log and metrics. */
  Subject subject() {
    return subject;
  }

  /** How often its caller may come is bounded by this. */
  void bound(Bucket calls) {
    allowance = calls;
  }

  /**
   * Counts more of what its caller asks for.
   *
   * @return how long it has to wait until it may ask on, in nanoseconds
   */
  long count(int more) {
    return allowance == null ? 0 : allowance.consumeIgnoringRateLimits(more);
  }

  /** Whether its client takes gzip. */
  boolean wantsGzip() {
    return wantsGzip;
  }

  /** How long it has taken so far, in nanoseconds. */
  long nanos() {
    return System.nanoTime() - began;
  }

  /** The same, come in by a way. */
  Exchange at(Route way, Map<String, String> segments) {
    route = way;
    open = segments;
    return this;
  }

  /** The way that it came in by; null when there is none. */
  @Nullable Route route() {
    return route;
  }

  /** What an open segment of its path is, decoded. */
  String segment(String name) {
    return open.getOrDefault(name, "");
  }

  /** Has something done when the reply has gone out, or the client has. */
  void whenOver(Runnable then) {
    afterwards.add(then);
  }

  /** Whether the reply has gone out, or the client has. May be asked on any thread. */
  boolean isOver() {
    return isOver;
  }

  private void over() {
    isOver = true;
    List<Runnable> once = List.copyOf(afterwards);
    afterwards.clear();
    once.forEach(Runnable::run);
  }

  void send(Reply reply) {
    Reply encoded = wantsGzip ? Encodings.gzip(reply) : reply;
    if (Vertx.currentContext() == context) {
      write(encoded);
    } else {
      context.runOnContext(ignored -> write(encoded));
    }
  }

  /** Replies, and lets no other request come over this connection. */
  void sendLast(Reply reply) {
    send(reply.with("Connection", "close"));
  }

  /** The response with its head filled in, for what is longer than a reply. */
  HttpServerResponse begin(int status, String type) {
    HttpServerResponse response = request.response().setStatusCode(status);
    if (!type.isEmpty()) {
      response.putHeader("Content-Type", type);
    }
    conduct.headers(this).forEach(response::putHeader);
    return response;
  }

  private void write(Reply reply) {
    HttpServerResponse response = request.response();
    if (response.ended() || response.closed() || response.headWritten()) {
      return;
    }
    subject.problem(reply.problem());
    begin(reply.status(), reply.type());
    reply.headers().forEach(response::putHeader);
    response.end(reply.body());
  }
}
