package org.posrules.service.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Sends the contract of the service: an OpenAPI document, the same in every answer. */
final class OpenApiEndpoint {
  private static final String FILE = "/org/posrules/service/openapi.json";

  private final Kept reply = new Kept(Reply.json(bytes()));

  void handle(Exchange exchange) {
    exchange.send(reply.to(exchange));
  }

  /** The document, in UTF-8. */
  static byte[] bytes() {
    try (InputStream in = OpenApiEndpoint.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + FILE);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
