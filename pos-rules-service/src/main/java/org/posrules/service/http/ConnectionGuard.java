package org.posrules.service.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Bounds the number of connections, and the time that one may be open without a complete request
 * head, so that idle and slow clients hold nothing for long. All on one event loop.
 */
final class ConnectionGuard {
  private final Vertx vertx;
  private final Duration headerTime;
  private final int most;
  private final Map<HttpConnection, Long> timers = new HashMap<>();

  ConnectionGuard(Vertx vertx, Duration headerTime, int most) {
    this.vertx = vertx;
    this.headerTime = headerTime;
    this.most = most;
  }

  void opened(HttpConnection connection) {
    if (timers.size() >= most) {
      connection.close();
      return;
    }
    timers.put(connection, timer(connection));
    connection.closeHandler(closed -> forget(connection));
  }

  /** Stops the clock while a request is answered. */
  void began(Exchange exchange) {
    HttpConnection connection = exchange.request().connection();
    Long timer = timers.get(connection);
    if (timer != null) {
      vertx.cancelTimer(timer);
      exchange.whenOver(() -> timers.replace(connection, timer(connection)));
    }
  }

  private void forget(HttpConnection connection) {
    Long timer = timers.remove(connection);
    if (timer != null) {
      vertx.cancelTimer(timer);
    }
  }

  private long timer(HttpConnection connection) {
    return vertx.setTimer(headerTime.toMillis(), id -> connection.close());
  }
}
