package org.posrules.json.parts;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How one kind of JSON value becomes a fact. */
@FunctionalInterface
public interface Kind<T> {

  /**
   * The value at which the parser stands, or {@code null} when it was refused or says nothing.
   * Leaves the parser on the value's last token.
   */
  @Nullable T read(Reading in) throws IOException;
}
