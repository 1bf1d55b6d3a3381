package org.posrules.internal.advice;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.posrules.FailedTransaction;
import org.posrules.facts.CodeSignal;
import org.posrules.facts.Origin;
import org.posrules.facts.PhraseSignal;
import org.posrules.facts.Signal;
import org.posrules.rulebook.Cause;
import org.posrules.rulebook.Cause.MoneyState;

/**
 * What the facts themselves tell about the money, before any rule. Immutable.
 *
 * @param mayBeOpen the request may have left, and no final answer is proven
 * @param neverSent the caller knows that nothing left
 * @param approved the host has approved
 * @param denied whether a missing answer is a fact and not only unsaid
 * @param sent whether the caller knows that the request left
 */
record OutcomeEvidence(
    boolean mayBeOpen, boolean neverSent, boolean approved, boolean denied, boolean sent) {
  private static final long LONG_WAIT_MILLIS = 10_000;
  private static final int REQUEST_TIMEOUT = 408;
  private static final int SERVER_ERROR = 500;
  private static final Set<String> APPROVED = Set.of("APPROVED", "AFTER_APPROVAL");

  static OutcomeEvidence of(FailedTransaction transaction, List<Signal> signals) {
    boolean sent = Boolean.TRUE.equals(transaction.requestSent());
    boolean notSent = Boolean.FALSE.equals(transaction.requestSent());
    boolean received = Boolean.TRUE.equals(transaction.replyReceived());
    boolean noReply = Boolean.FALSE.equals(transaction.replyReceived());
    boolean wire = serverFailed(transaction);
    boolean trace = wire || longWait(transaction) || OutcomeFloor.speaksOfIt(transaction, signals);
    boolean mayHaveLeft = notSent ? wire : sent || noReply || trace;
    boolean floor = OutcomeFloor.speaksOfIt(transaction, signals) && !notSent;
    boolean answered = received || (hostAnswered(signals) && !noReply);
    return new OutcomeEvidence(
        floor || (mayHaveLeft && !answered),
        notSent && !received && !wire,
        approved(signals),
        noReply,
        sent);
  }

  /**
   * Whether a cause that the text names may stand for an answer, or for proof that nothing left,
   * although the caller did not say so. It may then ask for a change first, never for a repeat.
   */
  boolean accepts(Cause cause) {
    boolean answered = cause.money() == MoneyState.ANSWERED;
    boolean notSent = cause.money() == MoneyState.NOT_SENT && !sent;
    return !denied && (answered || notSent);
  }

  private static boolean serverFailed(FailedTransaction transaction) {
    Integer status = transaction.httpStatus();
    return status != null && (status >= SERVER_ERROR || status == REQUEST_TIMEOUT);
  }

  private static boolean longWait(FailedTransaction transaction) {
    return Objects.requireNonNullElse(transaction.elapsedMillis(), 0L) >= LONG_WAIT_MILLIS;
  }

  /** A code of the host's that names a cause is an answer to the request. */
  private static boolean hostAnswered(List<Signal> signals) {
    return signals.stream()
        .filter(CodeSignal.class::isInstance)
        .map(CodeSignal.class::cast)
        .anyMatch(code -> code.origin() == Origin.HOST && code.facts().contains("responseCode"));
  }

  /** A host's or gateway's code for an approval, or a text that speaks of one. */
  private static boolean approved(List<Signal> signals) {
    return signals.stream().anyMatch(OutcomeEvidence::speaksOfApproval);
  }

  private static boolean speaksOfApproval(Signal signal) {
    if (signal instanceof CodeSignal code) {
      boolean pays = code.origin() == Origin.HOST || code.origin() == Origin.GATEWAY;
      return pays && code.cause().isEmpty();
    }
    return signal instanceof PhraseSignal phrase && APPROVED.contains(phrase.name());
  }
}
