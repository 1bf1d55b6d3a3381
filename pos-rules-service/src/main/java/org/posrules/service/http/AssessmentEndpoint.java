package org.posrules.service.http;

import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Optional;
import org.posrules.care.Shop;
import org.posrules.care.ShopAssessment;
import org.posrules.care.ShopFact;
import org.posrules.json.AssessmentJson;
import org.posrules.json.Decoded;
import org.posrules.json.DecodedShop;
import org.posrules.json.ProblemKind;
import org.posrules.json.ShopJson;
import org.posrules.service.Diagnoser;
import org.posrules.service.wire.ShopFormJson;

/** Takes a shop, replies with what is to be done about it. Nothing of it is kept. */
final class AssessmentEndpoint {
  private final Diagnoser diagnoser;
  private final WorkerPool workers;
  private final BodyReader bodies;
  private final NoRoom noRoom;

  AssessmentEndpoint(Diagnoser diagnoser, WorkerPool workers, BodyReader bodies, NoRoom noRoom) {
    this.diagnoser = diagnoser;
    this.workers = workers;
    this.bodies = bodies.upTo(ShopJson.MOST_BYTES);
    this.noRoom = noRoom;
  }

  void handle(Exchange exchange) {
    if (workers.isFull()) {
      noRoom.turnAway(exchange);
      return;
    }
    Optional<Reply> refusal = refusal(exchange.request());
    if (refusal.isPresent()) {
      bodies.refuse(exchange, refusal.get());
      return;
    }
    Optional<Locale> language =
        AcceptLanguage.choose(exchange.request().getHeader("Accept-Language"));
    bodies.read(exchange, body -> Answering.by(workers, exchange, () -> answer(body, language)));
  }

  /** What can be said of a shop. */
  void form(Exchange exchange) {
    Locale language = AcceptLanguage.orEnglish(exchange.request().getHeader("Accept-Language"));
    Reply reply =
        Reply.json(ShopFormJson.encode(diagnoser.form(language)))
            .with("Content-Language", language.toLanguageTag());
    exchange.send(Tagged.reply(exchange, reply));
  }

  /** What the head of a request already tells against it. */
  private Optional<Reply> refusal(HttpServerRequest request) {
    if (!Query.of(request.query()).names().isEmpty()) {
      String detail = "There is no query here; all of it stands in the body.";
      return Optional.of(Problem.of(ProblemKind.BAD_QUERY, detail).reply());
    }
    return MediaTypes.refusal(request.getHeader("Content-Type"), MediaTypes.JSON);
  }

  /** {@code language}: for a shop that names none. */
  private Reply answer(byte[] body, Optional<Locale> language) {
    Shop.Builder known = Shop.builder();
    language.ifPresent(asked -> known.set(ShopFact.LANGUAGE, asked));
    DecodedShop decoded = ShopJson.addTo(known, body);
    if (decoded instanceof Decoded.NotJson malformed) {
      return Problem.malformed(malformed.place()).reply();
    }
    if (decoded instanceof Decoded.Rejected rejected) {
      return Problem.of(ProblemKind.INVALID_FACTS, rejected.problems()).reply();
    }
    ShopAssessment assessment = diagnoser.assess(decoded.shopOrThrow());
    return Reply.json(AssessmentJson.encode(assessment))
        .with("Content-Language", assessment.language().toLanguageTag());
  }
}
