package org.posrules.internal.rulebook.care;

import java.util.List;

/** What to do, in order; in a table separated by bars. */
public record Steps(List<String> lines) {
  public Steps {
    lines = List.copyOf(lines);
  }
}
