package org.posrules.memory;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.posrules.history.Outage;

/**
 * How a history is kept. Immutable.
 *
 * @param keep how long incidents are kept; empty: for ever
 * @param listener is told of outages that begin, grow and end, on a thread of the history
 */
public record MemorySettings(Optional<Duration> keep, Consumer<Outage> listener) {}
