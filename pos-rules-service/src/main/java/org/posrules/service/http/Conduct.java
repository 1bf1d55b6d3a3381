package org.posrules.service.http;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** What holds for every reply, whatever it says. Thread-safe. */
final class Conduct {
  /** RFC 9110, 5.6.7. */
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.US)
          .withZone(ZoneOffset.UTC);

  /** The text of a second, which many replies share. */
  private record Moment(long second, String text) {}

  private final BooleanSupplier stopping;
  private final CrossOrigin origins;
  private volatile Moment moment = new Moment(0, "");

  Conduct(BooleanSupplier stopping, CrossOrigin origins) {
    this.stopping = stopping;
    this.origins = origins;
  }

  /** The headers of a reply in this exchange. */
  Map<String, String> headers(Exchange exchange) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Date", date());
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

  private String date() {
    Instant now = Instant.now();
    Moment last = moment;
    if (last.second() != now.getEpochSecond()) {
      last = new Moment(now.getEpochSecond(), DATE.format(now));
      moment = last;
    }
    return last.text();
  }

  /** What the reply to a browser's question before a request adds. */
  Map<String, String> preflight(Exchange exchange, String methods) {
    return origins.preflight(exchange.request().getHeader("Origin"), methods);
  }
}
