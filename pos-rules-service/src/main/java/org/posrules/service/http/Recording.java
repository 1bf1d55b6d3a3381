package org.posrules.service.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.posrules.service.telemetry.RequestRecord;
import org.posrules.service.telemetry.Telemetry;

/** Tells of each exchange when it is over. */
final class Recording {
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "CONNECT");

  private final Telemetry telemetry;

  Recording(Telemetry telemetry) {
    this.telemetry = telemetry;
  }

  void follow(Exchange exchange) {
    exchange.whenOver(() -> telemetry.over(record(exchange)));
  }

  private static RequestRecord record(Exchange exchange) {
    HttpServerRequest request = exchange.request();
    HttpServerResponse response = request.response();
    String method = request.method().name();
    @Nullable Route route = exchange.route();
    Subject subject = exchange.subject();
    return new RequestRecord(
        Instant.now().minusNanos(exchange.nanos()),
        exchange.trace().requestId(),
        exchange.trace().traceparent(),
        subject.caller().orElse(null),
        request.remoteAddress().hostAddress(),
        METHODS.contains(method) ? method : "OTHER",
        route == null ? null : route.path().toString(),
        response.headWritten() ? response.getStatusCode() : 0,
        subject.problem().orElse(null),
        request.bytesRead(),
        // Vert.x counts what it leaves out.
        method.equals("HEAD") ? 0 : response.bytesWritten(),
        exchange.nanos(),
        subject.diagnosis().orElse(null));
  }
}
