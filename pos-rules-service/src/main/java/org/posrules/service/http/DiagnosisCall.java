package org.posrules.service.http;

import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.json.Decoded;
import org.posrules.json.DiagnosisJson;
import org.posrules.json.ProblemKind;
import org.posrules.json.TransactionJson;
import org.posrules.service.Diagnoser;

/**
 * One call for a diagnosis, without its body.
 *
 * @param questions whether facts that would change the answer are asked for
 * @param recorded whether it is a failure to be remembered, and not a mere try
 * @param language for a request that names none
 * @param made is told the diagnosis
 */
record DiagnosisCall(
    boolean questions, boolean recorded, Optional<Locale> language, Consumer<Diagnosis> made) {

  private static final String QUESTIONS = "questions";
  private static final String RECORD = "record";

  /** What is asked for by the head of a request. */
  static DiagnosisCall of(HttpServerRequest request, Consumer<Diagnosis> made) {
    Query query = Query.of(request.query());
    return new DiagnosisCall(
        query.text(QUESTIONS).equals("true"),
        !query.text(RECORD).equals("false"),
        AcceptLanguage.choose(request.getHeader("Accept-Language")),
        made);
  }

  /** What the head of a request already tells against it. */
  static Optional<Reply> refusal(HttpServerRequest request, String type) {
    if (!isKnown(Query.of(request.query()))) {
      String detail = "The only queries are questions and record, each true or false.";
      return Optional.of(Problem.of(ProblemKind.BAD_QUERY, detail).reply());
    }
    return MediaTypes.refusal(request.getHeader("Content-Type"), type);
  }

  private static boolean isKnown(Query query) {
    return query.names().stream()
        .allMatch(
            name ->
                Set.of(QUESTIONS, RECORD).contains(name)
                    && Set.of("true", "false").contains(query.text(name)));
  }

  /** Who is asked: one that remembers it, or not. */
  Diagnoser by(Diagnoser diagnoser) {
    return recorded ? diagnoser : diagnoser.aside();
  }

  /** The reply to a body. */
  Reply answer(byte[] body, Diagnoser diagnoser) {
    Decoded decoded = TransactionJson.decode(body);
    if (decoded instanceof Decoded.NotJson malformed) {
      return Problem.malformed(malformed.place()).reply();
    }
    if (decoded instanceof Decoded.Rejected rejected) {
      return Problem.of(ProblemKind.INVALID_FACTS, rejected.problems()).reply();
    }
    FailedTransaction transaction = inLanguage(((Decoded.Accepted) decoded).transaction());
    Diagnosis diagnosis = diagnoser.diagnose(transaction, questions);
    made.accept(diagnosis);
    return Reply.json(DiagnosisJson.encode(diagnosis))
        .with("Content-Language", diagnosis.language().toLanguageTag());
  }

  private FailedTransaction inLanguage(FailedTransaction transaction) {
    return transaction.language() != null || language.isEmpty()
        ? transaction
        : transaction.toBuilder().language(language.get()).build();
  }
}
