package org.posrules.service.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** What holds for every reply, whatever it says. Thread-safe. */
final class Conduct {
  private final BooleanSupplier stopping;
  private final CrossOrigin origins;

  Conduct(BooleanSupplier stopping, CrossOrigin origins) {
    this.stopping = stopping;
    this.origins = origins;
  }

  /** The headers of a reply in this exchange. */
  Map<String, String> headers(Exchange exchange) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("X-Request-Id", exchange.trace().requestId());
    @Nullable String parent = exchange.trace().traceparent();
    if (parent != null) {
      headers.put("traceparent", parent);
    }
    if (stopping.getAsBoolean()) {
      headers.put("Connection", "close");
    }
    headers.put("Cache-Control", "no-store");
    headers.put("Vary", "Accept-Encoding, Accept-Language, Origin");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.putAll(origins.headers(exchange.request().getHeader("Origin")));
    return headers;
  }

  /** What the reply to a browser's question before a request adds. */
  Map<String, String> preflight(Exchange exchange, String methods) {
    return origins.preflight(exchange.request().getHeader("Origin"), methods);
  }
}
