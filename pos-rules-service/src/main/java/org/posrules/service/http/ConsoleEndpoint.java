package org.posrules.service.http;

import java.util.HashMap;
import java.util.Map;
import org.posrules.json.ProblemKind;
import org.posrules.service.console.ConsoleFile;
import org.posrules.service.console.ConsoleFiles;

/**
 * Sends the files of the console, each only when the browser does not have it yet. On the event
 * loop.
 */
final class ConsoleEndpoint {
  /** Nothing from elsewhere, nothing inline, nowhere to send a form, in no frame. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
          + "img-src 'self' data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

  private final ConsoleFiles files = ConsoleFiles.load();

  /** Those that were asked for, by their names. */
  private final Map<String, Kept> kept = new HashMap<>();

  void page(Exchange exchange) {
    send(exchange, ConsoleFiles.PAGE);
  }

  void shopPage(Exchange exchange) {
    send(exchange, ConsoleFiles.SHOP_PAGE);
  }

  void historyPage(Exchange exchange) {
    send(exchange, ConsoleFiles.HISTORY_PAGE);
  }

  void file(Exchange exchange) {
    send(exchange, exchange.segment("file"));
  }

  private void send(Exchange exchange, String name) {
    exchange.send(
        files
            .named(name)
            .map(file -> kept.computeIfAbsent(name, first -> new Kept(reply(file))).to(exchange))
            .orElseGet(() -> Problem.of(ProblemKind.NOT_FOUND, "No such file.").reply()));
  }

  private static Reply reply(ConsoleFile file) {
    return Reply.of(file.type(), file.bytes())
        .with(Map.of("Content-Security-Policy", POLICY, "Referrer-Policy", "no-referrer"));
  }
}
