package org.posrules.history;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.posrules.FaultCategory;

/**
 * One diagnosed failure, for later analysis: the code with its time, its place and its cause. Holds
 * no text and no card data.
 *
 * @param diagnosisId of the diagnosis
 * @param transactionId the caller's reference; a second incident with the same one is not kept
 * @param time when it failed
 * @param cardToken the caller's name for the card, kept only to tell one card from several
 */
public record Incident(
    String diagnosisId,
    @Nullable String transactionId,
    OffsetDateTime time,
    @Nullable String terminalId,
    @Nullable String merchantId,
    @Nullable String acquirerId,
    @Nullable String issuerId,
    @Nullable String cardToken,
    @Nullable String responseCode,
    @Nullable String responseCodeScheme,
    FaultCategory category,
    String cause) {

  /** When, what and under which id; names of places and the card's token stay out of logs. */
  @Override
  public String toString() {
    return "Incident[" + diagnosisId + ", " + time + ", " + category + ", " + cause + "]";
  }
}
