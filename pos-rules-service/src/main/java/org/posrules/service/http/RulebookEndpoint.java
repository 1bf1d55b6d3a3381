package org.posrules.service.http;

import java.util.List;
import java.util.Locale;
import org.posrules.json.ProblemKind;
import org.posrules.json.problems.RequestProblem;
import org.posrules.service.rulebooks.Reload;
import org.posrules.service.rulebooks.Served;
import org.posrules.service.wire.RulebookJson;

/** Tells which rulebook is served, and loads it anew. */
final class RulebookEndpoint {
  private final Served served;
  private final BodyReader bodies;

  RulebookEndpoint(Served served, BodyReader bodies) {
    this.served = served;
    this.bodies = bodies;
  }

  void show(Exchange exchange) {
    Locale language = AcceptLanguage.orEnglish(exchange.request().getHeader("Accept-Language"));
    byte[] json = RulebookJson.encode(served.status(), served.rulebook(), language);
    Reply reply = Reply.json(json).with("Content-Language", language.toLanguageTag());
    exchange.send(Tagged.reply(exchange, reply));
  }

  /** Whatever the body says. */
  void reload(Exchange exchange) {
    bodies.read(exchange, body -> reloadNow(exchange));
  }

  private void reloadNow(Exchange exchange) {
    var unused =
        served
            .reload()
            .handle(
                (reload, failure) -> reload == null ? Failures.internal(failure) : answer(reload))
            .thenAccept(exchange::send);
  }

  private static Reply answer(Reload reload) {
    if (reload.outcome() != Reload.Outcome.REFUSED) {
      return Reply.json(RulebookJson.encode(reload));
    }
    List<RequestProblem> problems =
        reload.problems().stream()
            .map(
                problem ->
                    new RequestProblem(
                        problem.place().toString(), problem.kind().id(), problem.message()))
            .toList();
    return Problem.of(ProblemKind.RULES_REFUSED, problems).reply();
  }
}
