package org.posrules.service.http;

import io.vertx.core.Context;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.function.BooleanSupplier;

/**
 * One request and its single reply. {@link #send} may be called on any thread; a second reply is
 * dropped, and so is one to a client that has gone.
 */
final class Exchange {
  private final HttpServerRequest request;
  private final Context context;
  private final BooleanSupplier stopping;

  Exchange(HttpServerRequest request, Context context, BooleanSupplier stopping) {
    this.request = request;
    this.context = context;
    this.stopping = stopping;
  }

  HttpServerRequest request() {
    return request;
  }

  void send(Reply reply) {
    context.runOnContext(ignored -> write(reply));
  }

  /** Replies, and lets no other request come over this connection. */
  void sendLast(Reply reply) {
    send(reply.with("Connection", "close"));
  }

  private void write(Reply reply) {
    HttpServerResponse response = request.response();
    if (response.ended() || response.closed()) {
      return;
    }
    response
        .setStatusCode(reply.status())
        .putHeader("Content-Type", reply.type())
        .putHeader("Cache-Control", "no-store")
        .putHeader("X-Content-Type-Options", "nosniff");
    reply.headers().forEach(response::putHeader);
    if (stopping.getAsBoolean()) {
      response.putHeader("Connection", "close");
    }
    response.end(reply.body());
  }
}
