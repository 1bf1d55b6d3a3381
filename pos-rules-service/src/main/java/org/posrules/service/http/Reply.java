package org.posrules.service.http;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.posrules.json.ProblemKind;

/**
 * An answer, ready to send.
 *
 * @param status HTTP status
 * @param type media type of the body; empty when there is no body
 * @param body the bytes
 * @param headers what else it carries
 * @param problem what it complains of; null when it does not
 */
record Reply(
    int status,
    String type,
    Buffer body,
    Map<String, String> headers,
    @Nullable ProblemKind problem) {
  Reply {
    headers = Map.copyOf(headers);
  }

  /** 200 with JSON. */
  static Reply json(byte[] body) {
    return of(MediaTypes.JSON, body);
  }

  /** 200 with bytes of this type. */
  static Reply of(String type, byte[] body) {
    return new Reply(200, type, Buffer.buffer(body), Map.of(), null);
  }

  /** 200 with a text of this type. */
  static Reply text(String type, String body) {
    return of(type, body.getBytes(StandardCharsets.UTF_8));
  }

  /** A status that says it all. */
  static Reply empty(int status) {
    return new Reply(status, "", Buffer.buffer(), Map.of(), null);
  }

  /** The same with one more header. */
  Reply with(String header, String value) {
    return with(Map.of(header, value));
  }

  /** The same with more headers. */
  Reply with(Map<String, String> further) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.putAll(further);
    return new Reply(status, type, body, more, problem);
  }
}
