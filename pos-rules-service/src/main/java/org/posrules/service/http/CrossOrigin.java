package org.posrules.service.http;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pages of other origins that may read replies (CORS, Fetch Standard); none unless named.
 * Immutable.
 */
final class CrossOrigin {
  private final Set<String> allowed;

  /** {@code allowed}: scheme, host and port, as in {@code https://till.example}. */
  CrossOrigin(Set<String> allowed) {
    this.allowed = Set.copyOf(allowed);
  }

  Map<String, String> headers(@Nullable String origin) {
    return origin == null || !allowed.contains(origin)
        ? Map.of()
        : Map.of(
            "Access-Control-Allow-Origin",
            origin,
            "Access-Control-Expose-Headers",
            "Content-Language, ETag, Retry-After, X-Request-Id");
  }

  /** What a reply to a question before the request adds. */
  Map<String, String> preflight(@Nullable String origin, String methods) {
    return origin == null || !allowed.contains(origin)
        ? Map.of()
        : Map.of(
            "Access-Control-Allow-Methods", methods,
            "Access-Control-Allow-Headers",
                "Accept-Language, Authorization, Content-Encoding, Content-Type, If-None-Match, X-Request-Id, traceparent",
            "Access-Control-Max-Age", "600");
  }
}
