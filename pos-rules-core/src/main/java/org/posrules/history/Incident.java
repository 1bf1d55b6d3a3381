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
 */
public record Incident(
    String diagnosisId,
    @Nullable String transactionId,
    OffsetDateTime time,
    @Nullable String terminalId,
    @Nullable String merchantId,
    @Nullable String acquirerId,
    @Nullable String issuerId,
    @Nullable String responseCode,
    @Nullable String responseCodeScheme,
    FaultCategory category,
    String cause) {}
