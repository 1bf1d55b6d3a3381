package org.posrules.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many incidents there are of one kind. Immutable.
 *
 * @param values what they have in common, in the order asked for; null where it is not known
 * @param incidents how many, at least 1 unless nothing was asked to be told apart
 */
public record Count(List<@Nullable String> values, long incidents) {
  public Count {
    values = Collections.unmodifiableList(new ArrayList<>(values));
  }
}
