package org.posrules.service.http;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.posrules.json.ProblemKind;
import org.posrules.rulebook.CodeRow;
import org.posrules.rulebook.Rulebook;
import org.posrules.service.wire.CodesJson;

/** Tells what the tables say of codes. On the event loop. */
final class CodesEndpoint {
  private static final int MOST = 500;
  private static final int USUAL = 50;
  private static final Set<String> QUERIES = Set.of("q", "scheme", "limit");

  private final Supplier<Rulebook> rulebook;
  private @Nullable CodeSearch search;

  CodesEndpoint(Supplier<Rulebook> rulebook) {
    this.rulebook = rulebook;
  }

  void one(Exchange exchange) {
    Rulebook now = rulebook.get();
    Locale language = AcceptLanguage.orEnglish(exchange.request().getHeader("Accept-Language"));
    exchange.send(
        now.codes()
            .find(exchange.segment("scheme"), exchange.segment("code"))
            .map(row -> kept(exchange, CodesJson.encode(row, now, language), language))
            .orElseGet(CodesEndpoint::unknown));
  }

  /** Those in which the words stand: codes that begin with them first. */
  void search(Exchange exchange) {
    Query query = Query.of(exchange.request().query());
    if (!QUERIES.containsAll(query.names())) {
      exchange.send(badQuery("The queries are q, scheme and limit."));
      return;
    }
    int limit = query.number("limit", USUAL, MOST);
    if (limit < 0) {
      exchange.send(badQuery("limit must be from 0 to " + MOST + "."));
      return;
    }
    Rulebook now = rulebook.get();
    Locale language = AcceptLanguage.orEnglish(exchange.request().getHeader("Accept-Language"));
    List<CodeRow> found = found(now, query).stream().limit(limit).toList();
    exchange.send(kept(exchange, CodesJson.encode(found, now, language), language));
  }

  private List<CodeRow> found(Rulebook now, Query query) {
    search = search == null ? new CodeSearch(now) : search.in(now);
    String words = query.text("q").strip();
    String scheme = query.text("scheme").strip().toLowerCase(Locale.ROOT);
    return search.find(words, scheme);
  }

  private static Reply kept(Exchange exchange, byte[] json, Locale language) {
    Reply reply = Reply.json(json).with("Content-Language", language.toLanguageTag());
    return Tagged.reply(exchange, reply);
  }

  private static Reply badQuery(String detail) {
    return Problem.of(ProblemKind.BAD_QUERY, detail).reply();
  }

  private static Reply unknown() {
    String detail = "The rulebook knows no such code of this scheme; /v1/codes lists the schemes.";
    return Problem.of(ProblemKind.NOT_FOUND, detail).reply();
  }
}
