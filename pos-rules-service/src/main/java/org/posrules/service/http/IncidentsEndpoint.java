package org.posrules.service.http;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.posrules.json.ProblemKind;
import org.posrules.memory.LastingHistory;
import org.posrules.rulebook.Rulebook;
import org.posrules.service.report.HistoryReport;
import org.posrules.service.report.Scope;
import org.posrules.service.wire.ClosingJson;
import org.posrules.service.wire.ClosingJson.Closing;
import org.posrules.service.wire.HistoryJson;
import org.posrules.service.wire.SmallBody;
import org.posrules.store.Fix;

/** Reads incidents back, counts them, and closes them with what helped. */
final class IncidentsEndpoint {
  private static final String HTML = "text/html; charset=utf-8";

  /** The page has its style in it, and nothing else. */
  private static final String REPORT_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private final Remembered remembered;
  private final BodyReader bodies;
  private final Supplier<Rulebook> rulebook;

  IncidentsEndpoint(Remembered remembered, BodyReader bodies, Supplier<Rulebook> rulebook) {
    this.remembered = remembered;
    this.bodies = bodies;
    this.rulebook = rulebook;
  }

  void list(Exchange exchange) {
    ask(
        exchange,
        (history, asked) -> Reply.json(HistoryJson.encode(history.store().list(asked.query()))));
  }

  void count(Exchange exchange) {
    ask(
        exchange,
        (history, asked) ->
            Reply.json(HistoryJson.counts(history.store().count(asked.aggregate()))));
  }

  /** A page for people. */
  void report(Exchange exchange) {
    Scope scope;
    try {
      scope = ReportQuery.of(Query.of(exchange.request().query()));
    } catch (IllegalArgumentException e) {
      exchange.send(badQuery(String.valueOf(e.getMessage())));
      return;
    }
    Locale language = AcceptLanguage.orEnglish(exchange.request().getHeader("Accept-Language"));
    remembered.answer(exchange, history -> report(history, scope, language));
  }

  private Reply report(LastingHistory history, Scope scope, Locale language) {
    String page = new HistoryReport(history.store(), rulebook.get().titles()).html(scope, language);
    return Reply.of(HTML, page.getBytes(StandardCharsets.UTF_8))
        .with(
            Map.of(
                "Content-Security-Policy",
                REPORT_POLICY,
                "Content-Language",
                language.toLanguageTag()));
  }

  void one(Exchange exchange) {
    String id = exchange.segment("id");
    remembered.answer(
        exchange,
        history ->
            history
                .store()
                .find(id)
                .map(kept -> Reply.json(HistoryJson.encode(kept)))
                .orElseGet(IncidentsEndpoint::unknown));
  }

  /** Outages that go on, or with {@code since} all that have gone on since then. */
  void outages(Exchange exchange) {
    Query query = Query.of(exchange.request().query());
    Optional<Instant> since = IncidentQuery.instant(query.text("since"));
    if (!query.names().stream().allMatch("since"::equals)
        || (since.isEmpty() && !query.text("since").isEmpty())) {
      exchange.send(badQuery("The only query is since, a time as in 2026-11-28T14:00:00Z."));
      return;
    }
    remembered.answer(
        exchange,
        history ->
            Reply.json(
                HistoryJson.outages(
                    since.map(history.store()::outages).orElseGet(history::outages))));
  }

  void close(Exchange exchange) {
    Optional<Reply> refusal = OutcomesEndpoint.refusal(exchange.request(), MediaTypes.JSON);
    if (refusal.isPresent()) {
      bodies.refuse(exchange, refusal.get());
      return;
    }
    String id = exchange.segment("id");
    bodies.read(exchange, body -> remembered.answer(exchange, history -> close(history, id, body)));
  }

  private Reply close(LastingHistory history, String id, byte[] body) {
    SmallBody<Closing> read =
        ClosingJson.decode(body, action -> rulebook.get().actions().containsKey(action));
    Closing closing = read.value();
    if (closing == null) {
      return Problem.of(read).reply();
    }
    Fix fix = new Fix(id, closing.fixedBy(), closing.fixed(), Instant.now());
    return history.close(fix) ? Reply.empty(204) : unknown();
  }

  private interface Asking {
    Reply of(LastingHistory history, IncidentQuery asked);
  }

  private void ask(Exchange exchange, Asking asking) {
    IncidentQuery asked;
    try {
      asked = IncidentQuery.of(Query.of(exchange.request().query()));
    } catch (IllegalArgumentException e) {
      exchange.send(badQuery(String.valueOf(e.getMessage())));
      return;
    }
    remembered.answer(exchange, history -> asking.of(history, asked));
  }

  private static Reply badQuery(String detail) {
    return Problem.of(ProblemKind.BAD_QUERY, detail).reply();
  }

  private static Reply unknown() {
    return Problem.of(ProblemKind.NOT_FOUND, "No incident of this id is kept.").reply();
  }
}
