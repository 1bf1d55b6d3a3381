package org.posrules.service.http;

import io.vertx.core.MultiMap;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.posrules.masking.Masking;

/**
 * What a request is called. Immutable.
 *
 * @param requestId the client's own, if it is harmless, else one of ours; echoed
 * @param traceparent as W3C Trace Context has it; null when there is none that is well-formed
 */
record Trace(String requestId, @Nullable String traceparent) {
  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

  /** Version, what every version has, and what a later one may add. */
  private static final Pattern TRACEPARENT =
      Pattern.compile(
          "([0-9a-f]{2})(-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2})(-.*)?");

  static Trace of(MultiMap headers) {
    String given = headers.get("X-Request-Id");
    String parent = headers.get("traceparent");
    return new Trace(
        Optional.ofNullable(given)
            .filter(id -> HARMLESS.matcher(id).matches())
            .filter(Trace::isHarmless)
            .orElseGet(() -> UUID.randomUUID().toString()),
        traceparent(parent).filter(Trace::isHarmless).orElse(null));
  }

  /** One of a later version is read, and told on, as the version that is known here. */
  private static Optional<String> traceparent(@Nullable String given) {
    Matcher parts = TRACEPARENT.matcher(given == null ? "" : given);
    boolean known =
        parts.matches()
            && !parts.group(1).equals("ff")
            && (parts.group(3) == null || !parts.group(1).equals("00"));
    return known ? Optional.of("00" + parts.group(2)) : Optional.empty();
  }

  /** Nothing that would be masked, for it goes into logs as it is. */
  private static boolean isHarmless(String id) {
    return Masking.mask(id).masked().isEmpty();
  }
}
