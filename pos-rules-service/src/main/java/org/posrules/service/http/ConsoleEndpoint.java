package org.posrules.service.http;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.posrules.service.console.ConsoleFile;
import org.posrules.service.console.ConsoleFiles;

/** Sends the files of the console, each only when the browser does not have it yet. */
final class ConsoleEndpoint {
  /** Nothing from elsewhere, nothing inline, nowhere to send a form, in no frame. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
          + "img-src 'self' data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

  private final ConsoleFiles files = ConsoleFiles.load();

  void page(Exchange exchange) {
    send(exchange, ConsoleFiles.PAGE);
  }

  void file(Exchange exchange) {
    send(exchange, exchange.segment("file"));
  }

  private void send(Exchange exchange, String name) {
    String known = exchange.request().getHeader("If-None-Match");
    exchange.send(
        files
            .named(name)
            .map(file -> reply(file, known))
            .orElseGet(() -> Problem.of(ProblemKind.NOT_FOUND, "No such file.").reply()));
  }

  private static Reply reply(ConsoleFile file, @Nullable String known) {
    Reply reply = isKnown(file, known) ? Reply.empty(304) : Reply.of(file.type(), file.bytes());
    return reply.with(
        Map.of(
            "ETag",
            file.etag(),
            "Cache-Control",
            "no-cache",
            "Content-Security-Policy",
            POLICY,
            "Referrer-Policy",
            "no-referrer"));
  }

  /** Compared weakly, as RFC 9110 (13.1.2) asks for. */
  private static boolean isKnown(ConsoleFile file, @Nullable String known) {
    return known != null
        && Arrays.stream(known.split(",", -1))
            .map(tag -> tag.strip().replaceFirst("^W/", ""))
            .anyMatch(tag -> tag.equals("*") || tag.equals(file.etag()));
  }
}
