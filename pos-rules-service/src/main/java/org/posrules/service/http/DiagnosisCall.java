package org.posrules.service.http;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.service.Diagnoser;
import org.posrules.service.wire.Decoded;
import org.posrules.service.wire.DiagnosisJson;
import org.posrules.service.wire.TransactionJson;

/**
 * One call for a diagnosis, without its body.
 *
 * @param questions whether facts that would change the answer are asked for
 * @param language for a request that names none
 * @param made is told the diagnosis
 */
record DiagnosisCall(boolean questions, Optional<Locale> language, Consumer<Diagnosis> made) {

  /** The reply to a body. */
  Reply answer(byte[] body, Diagnoser diagnoser) {
    Decoded decoded = TransactionJson.decode(body);
    if (decoded instanceof Decoded.Malformed malformed) {
      return Problem.malformed(malformed).reply();
    }
    if (decoded instanceof Decoded.Rejected rejected) {
      return Problem.invalid(rejected.problems()).reply();
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
