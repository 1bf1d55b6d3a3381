package org.posrules.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the incidents asked for, newest first. Immutable.
 *
 * @param next where the following page begins, for {@link Query#after}; null on the last page
 */
public record Page(List<Kept> incidents, @Nullable String next) {
  public Page {
    incidents = List.copyOf(incidents);
  }
}
