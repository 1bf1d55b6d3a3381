package org.posrules.rulebook;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posrules.ActingParty;
import org.posrules.FaultCategory;
import org.posrules.Outcome;
import org.posrules.RetryAdvice;
import org.posrules.TransactionType;

/**
 * A cause of failure, or a way in which nothing has failed: one category, one acting party, one
 * retry advice.
 *
 * @param name SCREAMING_SNAKE
 * @param parentName a more general cause, or null
 * @param category what is at fault; {@link FaultCategory#UNKNOWN} when nothing is
 * @param outcome {@link Outcome#DIAGNOSED} for a fault, else why there is none
 * @param party who must act first
 * @param retry what may be done with the same transaction once it is certain that it was not
 *     charged
 * @param money what is known about the money when this is the true cause
 * @param phase the step before sending at which it happens, a key of the words ({@code phase.} and
 *     this); empty unless money is {@link MoneyState#NOT_SENT}
 * @param waitSeconds wait before a repeat or an inquiry, in seconds; 0: none
 * @param transactionType the only type of transaction that it happens to, or null
 */
public record Cause(
    String name,
    @Nullable String parentName,
    FaultCategory category,
    Outcome outcome,
    ActingParty party,
    RetryAdvice retry,
    MoneyState money,
    String phase,
    int waitSeconds,
    @Nullable TransactionType transactionType) {

  /** The type of transaction that it can only happen to. */
  public Optional<TransactionType> transaction() {
    return Optional.ofNullable(transactionType);
  }

  /** The more general cause. */
  public Optional<String> parent() {
    return Optional.ofNullable(parentName);
  }

  /** Whether the host gave a definite no, which a mere repeat does not change. */
  public boolean isRefusal() {
    return money == MoneyState.ANSWERED && !retry.isSafeToRepeat();
  }

  /** What a cause tells about the money. */
  public enum MoneyState {
    /** It can only happen before anything is sent. */
    NOT_SENT,
    /** The host gave a definite no. */
    ANSWERED,
    /** It may have been approved. */
    UNKNOWN,
    /** Somebody says that it is paid. */
    CHARGED,
    /** The cause does not tell. */
    OPEN
  }
}
