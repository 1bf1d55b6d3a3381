package org.posrules.internal.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.posrules.FailedTransaction;
import org.posrules.FailedTransaction.Builder;
import org.posrules.RetryAdvice;
import org.posrules.TinyRulebook;
import org.posrules.facts.CodeSignal;
import org.posrules.facts.Origin;
import org.posrules.facts.PhraseSignal;
import org.posrules.facts.Signal;
import org.posrules.facts.Strength;
import org.posrules.internal.advice.OutcomeGuard.Verdict;
import org.posrules.internal.values.RankedCause;
import org.posrules.rulebook.Cause;

/** One row of the decision table of the guard. */
record Situation(
    String name,
    List<Signal> signals,
    UnaryOperator<Builder> given,
    String causes,
    RetryAdvice advice,
    String reason) {
  static final Signal ANSWER = code("bank-codes", "91", "HOST_BUSY", "responseCode");
  static final Signal APPROVAL = code("bank-codes", "00", "", "responseCode");
  static final Signal SPOKEN_CODE = code("bank-codes", "91", "HOST_BUSY", "errorText");
  static final Signal SPOKEN_APPROVAL =
      new PhraseSignal("APPROVED", "en", "", Strength.STRONG, "en/approved", List.of("errorText"));

  static Situation when(
      String name, UnaryOperator<Builder> given, String causes, RetryAdvice advice, String reason) {
    return when(name, List.of(), given, causes, advice, reason);
  }

  static Situation when(
      String name,
      List<Signal> signals,
      UnaryOperator<Builder> given,
      String causes,
      RetryAdvice advice,
      String reason) {
    return new Situation(name, signals, given, causes, advice, reason);
  }

  /** A code after the request was sent, as received, and the scheme in which it was found. */
  static Situation received(String written, String code, String found) {
    return when(
        code + " of " + written + ", found in " + found,
        List.of(code(found, code, "HOST_BUSY", "responseCode")),
        given -> given.requestSent(true).responseCodeScheme(written).responseCode(code),
        "HOST_BUSY",
        RetryAdvice.VERIFY_FIRST,
        "unknown");
  }

  /** A code of the host's, or one that names no cause: an approval. */
  static Signal code(String scheme, String code, String cause, String field) {
    return new CodeSignal(
        scheme,
        code,
        Origin.HOST,
        cause,
        cause.isEmpty() ? Strength.WEAK : Strength.STRONG,
        scheme + "/" + code,
        List.of(field));
  }

  /** Whether a status inquiry must come first. */
  boolean open() {
    return advice == RetryAdvice.VERIFY_FIRST || reason.equals("never-but-unknown");
  }

  Verdict judged() {
    FailedTransaction transaction = given.apply(FailedTransaction.builder()).build();
    return new OutcomeGuard(OutcomeEvidence.of(transaction, signals)).judge(transaction, ranked());
  }

  /** Each cause half as likely as the one before. */
  private List<RankedCause> ranked() {
    List<RankedCause> ranked = new ArrayList<>();
    double confidence = 0.6;
    for (String cause : causes.isEmpty() ? List.<String>of() : List.of(causes.split(","))) {
      Cause known = TinyRulebook.content().causes().get(cause);
      ranked.add(new RankedCause(known, 0.8, confidence, List.of(), List.of()));
      confidence /= 2;
    }
    return ranked;
  }

  @Override
  public String toString() {
    return name + (causes.isEmpty() ? "" : " [" + causes + "]") + ": " + advice;
  }
}
