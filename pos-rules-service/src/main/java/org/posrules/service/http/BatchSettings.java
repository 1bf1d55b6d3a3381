package org.posrules.service.http;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * What bounds batches.
 *
 * @param workers who answers
 * @param parallel chunks of lines of one batch that are answered at a time
 * @param lineBytes the most bytes of a line
 * @param silence how long a client may send nothing while it is listened to
 * @param stopping whether the service stops
 */
record BatchSettings(
    WorkerPool workers, int parallel, int lineBytes, Duration silence, BooleanSupplier stopping) {}
