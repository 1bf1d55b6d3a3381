package org.posrules.service;

import org.posrules.Diagnosis;
import org.posrules.DiagnosticEngine;
import org.posrules.FailedTransaction;

/** What the edges ask of the engine. Implementations are thread-safe. */
@FunctionalInterface
public interface Diagnoser {

  /** The engine itself. */
  static Diagnoser of(DiagnosticEngine engine) {
    return (transaction, questions) ->
        questions ? engine.diagnoseAndAsk(transaction) : engine.diagnose(transaction);
  }

  /** The diagnosis; with {@code questions}, always with the facts that would change it. */
  Diagnosis diagnose(FailedTransaction transaction, boolean questions);
}
