package org.posrules.internal.rulebook;

import java.util.List;

/** What is said of an action in one language. */
public record ActionText(String title, List<String> steps) {
  public ActionText {
    steps = List.copyOf(steps);
  }
}
