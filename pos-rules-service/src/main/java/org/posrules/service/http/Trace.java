package org.posrules.service.http;

import io.vertx.core.MultiMap;
import java.util.Optional;
import java.util.UUID;
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

  private static final Pattern TRACEPARENT =
      Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

  static Trace of(MultiMap headers) {
    String given = headers.get("X-Request-Id");
    String parent = headers.get("traceparent");
    return new Trace(
        clean(HARMLESS, given).orElseGet(() -> UUID.randomUUID().toString()),
        clean(TRACEPARENT, parent).orElse(null));
  }

  /** Nothing that would be masked, for it goes into logs as it is. */
  private static Optional<String> clean(Pattern form, @Nullable String id) {
    return Optional.ofNullable(id)
        .filter(given -> form.matcher(given).matches())
        .filter(given -> Masking.mask(given).masked().isEmpty());
  }
}
