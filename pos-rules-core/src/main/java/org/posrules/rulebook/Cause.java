package org.posrules.rulebook;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posrules.ActingParty;
import org.posrules.FaultCategory;
import org.posrules.RetryAdvice;

/**
 * A cause of failure: one category, one acting party, one retry advice.
 *
 * @param name SCREAMING_SNAKE
 * @param parentName a more general cause, or null
 * @param category what is at fault
 * @param party who must act first
 * @param retry what may be done with the same transaction
 * @param money what is known about the money when this is the true cause
 * @param waitSeconds wait before a repeat or an inquiry, in seconds; 0: none
 */
public record Cause(
    String name,
    @Nullable String parentName,
    FaultCategory category,
    ActingParty party,
    RetryAdvice retry,
    MoneyState money,
    int waitSeconds) {

  /** The more general cause. */
  public Optional<String> parent() {
    return Optional.ofNullable(parentName);
  }

  /** What a cause tells about the money. */
  public enum MoneyState {
    /** Nothing left the terminal or back end. */
    NOT_SENT,
    /** The host gave a definite no. */
    ANSWERED,
    /** It may have been approved. */
    UNKNOWN,
    /** The cause does not tell. */
    OPEN
  }
}
