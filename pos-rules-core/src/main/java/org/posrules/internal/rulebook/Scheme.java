package org.posrules.internal.rulebook;

import org.jspecify.annotations.Nullable;
import org.posrules.facts.Origin;

/**
 * A namespace of codes.
 *
 * @param fallback the scheme to look in for a code that this one does not have, or null
 * @param advice the scheme that is meant when this one is named as that of an advice code, or null
 */
public record Scheme(
    String name,
    Origin origin,
    @Nullable String fallback,
    @Nullable String advice,
    String english,
    String chinese) {}
