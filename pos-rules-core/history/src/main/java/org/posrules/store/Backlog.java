package org.posrules.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with what is on its way into the database, counted since the start. Immutable.
 *
 * @param offered incidents that were to be kept
 * @param stored that came into the database, also such as had waited from before the start
 * @param dropped that were told not to be kept, for want of room
 * @param refused that the database does not take, whatever the reason; they are lost
 * @param waiting that are on the disk, and not in the database yet
 * @param failingSince when the database stopped taking any; null while it does
 */
public record Backlog(
    long offered,
    long stored,
    long dropped,
    long refused,
    int waiting,
    @Nullable Instant failingSince) {}
