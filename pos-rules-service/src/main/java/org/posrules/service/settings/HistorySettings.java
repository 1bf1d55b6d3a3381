package org.posrules.service.settings;

import java.time.Duration;
import java.util.Optional;
import org.posrules.store.Location;

/**
 * What the service remembers. Immutable.
 *
 * @param location where it is kept
 * @param keep how long; empty: for ever
 */
public record HistorySettings(Location location, Optional<Duration> keep) {}
