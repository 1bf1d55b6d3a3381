package org.posrules.history;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One diagnosed failure, for later analysis: the code with its time, its place and its cause. Holds
 * no card data. Immutable.
 *
 * @param id of the diagnosis, a ULID; no two incidents have the same
 * @param transactionId the caller's reference; a second incident with the same one is not kept
 */
public record Incident(
    String id,
    @Nullable String transactionId,
    Occasion occasion,
    Reported reported,
    Verdict verdict) {
  public Incident {
    Objects.requireNonNull(id, "id");
  }

  /** The same on another occasion. */
  public Incident on(Occasion other) {
    return new Incident(id, transactionId, other, reported, verdict);
  }

  /** When, what and under which id; names of places and the card's token stay out of logs. */
  @Override
  public String toString() {
    return "Incident[" + id + ", " + occasion.time() + ", " + verdict.cause() + "]";
  }
}
