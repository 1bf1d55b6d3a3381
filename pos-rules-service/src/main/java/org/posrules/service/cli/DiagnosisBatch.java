package org.posrules.service.cli;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.posrules.Diagnosis;
import org.posrules.FailedTransaction;
import org.posrules.RetryAdvice;
import org.posrules.json.Decoded;
import org.posrules.service.cli.Requests.Request;

/** Answers one request after another, and remembers the worst. Not thread-safe. */
final class DiagnosisBatch {
  private final Function<FailedTransaction, Diagnosis> diagnoser;
  private final AnswerPrinter printer;
  private @Nullable RetryAdvice strictest;
  private int failure = ExitCode.FINE;

  DiagnosisBatch(Function<FailedTransaction, Diagnosis> diagnoser, AnswerPrinter printer) {
    this.diagnoser = diagnoser;
    this.printer = printer;
  }

  /** Prints the answer, or why there is none; neither stops those that follow. */
  void answer(Request request) {
    if (!(request.decoded() instanceof Decoded.Accepted accepted)) {
      refuse(RequestInput.refusal(request.decoded(), request.line()));
      return;
    }
    Diagnosis diagnosis;
    try {
      diagnosis = diagnoser.apply(accepted.transaction());
    } catch (RuntimeException e) {
      refuse(Refusal.internal(e, request.line()));
      return;
    }
    RetryAdvice advice = diagnosis.retry().advice();
    strictest = strictest == null ? advice : strictest.strictest(advice);
    printer.print(request.line(), diagnosis);
  }

  private void refuse(Refusal refusal) {
    failure = Math.max(failure, refusal.exitCode());
    printer.print(refusal);
  }

  /** For all of them. */
  int exitCode(boolean byAdvice) {
    return failure == ExitCode.FINE && byAdvice && strictest != null
        ? ExitCode.of(strictest)
        : failure;
  }
}
