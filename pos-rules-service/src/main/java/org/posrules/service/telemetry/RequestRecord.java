package org.posrules.service.telemetry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.posrules.Diagnosis;

/**
 * One request that is over. Holds nothing that a client wrote, but its ids when they are harmless.
 *
 * @param at when it began
 * @param requestId as the client knows it
 * @param traceparent W3C Trace Context; null when there was none
 * @param caller the name of the key it came with; null when none was asked for
 * @param address of the client
 * @param method one of HTTP's, or {@code OTHER}
 * @param path the template that it matched, such as {@code /v1/codes/{scheme}/{code}}; null for
 *     none
 * @param status of the reply; 0 when the client had gone before
 * @param problem kind of problem that it was answered with, or null
 * @param bytesIn of the request's body, as sent
 * @param bytesOut of the reply's body, as sent
 * @param nanos from the head's arrival to the last byte
 * @param diagnosis that it was answered with, or null
 */
public record RequestRecord(
    Instant at,
    String requestId,
    @Nullable String traceparent,
    @Nullable String caller,
    String address,
    String method,
    @Nullable String path,
    int status,
    @Nullable String problem,
    long bytesIn,
    long bytesOut,
    long nanos,
    @Nullable Diagnosis diagnosis) {}
