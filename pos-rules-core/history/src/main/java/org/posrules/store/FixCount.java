package org.posrules.store;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How an action did against a cause on terminals of one model. Immutable.
 *
 * @param terminalModel null for terminals whose model is not known
 * @param tries how many incidents were closed with it, at least 1
 * @param helped in how many of them it did
 * @param meanTimeToFix from the failure to the closing, of those where it helped; zero without any
 */
public record FixCount(
    String cause,
    String action,
    @Nullable String terminalModel,
    int tries,
    int helped,
    Duration meanTimeToFix) {}
