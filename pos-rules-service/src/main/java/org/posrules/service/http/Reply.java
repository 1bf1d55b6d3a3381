package org.posrules.service.http;

import io.vertx.core.buffer.Buffer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer, ready to send.
 *
 * @param status HTTP status
 * @param type media type of the body
 * @param body the bytes
 * @param headers what else it carries
 */
record Reply(int status, String type, Buffer body, Map<String, String> headers) {
  Reply {
    headers = Map.copyOf(headers);
  }

  /** 200 with JSON. */
  static Reply json(byte[] body) {
    return new Reply(200, MediaTypes.JSON, Buffer.buffer(body), Map.of());
  }

  /** The same with one more header. */
  Reply with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Reply(status, type, body, more);
  }
}
