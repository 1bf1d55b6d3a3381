package org.posrules;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One of several codes of a failure.
 *
 * @param scheme the namespace of the code, as of {@code responseCodeScheme}; null when not known
 * @param code as received; leading zeros matter
 */
public record SchemeCode(@Nullable String scheme, String code) {
  public SchemeCode {
    Objects.requireNonNull(code, "code");
  }
}
