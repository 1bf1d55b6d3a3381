package org.posrules.store;

import org.jspecify.annotations.Nullable;
import org.posrules.history.Incident;

/**
 * An incident as it is kept. Immutable.
 *
 * @param incident its card token is a hash
 * @param fix how it was closed; null while it is open
 */
public record Kept(Incident incident, @Nullable Fix fix) {}
