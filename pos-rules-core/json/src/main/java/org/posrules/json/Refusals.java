package org.posrules.json;

import java.util.stream.Collectors;
import org.posrules.json.Decoded.NotJson;
import org.posrules.json.Decoded.Rejected;

/** What is wrong with bytes, in one line. Never repeats a value. Pure. */
final class Refusals {
  private Refusals() {}

  /** Of {@link Rejected} or {@link NotJson}. */
  static String message(Object what) {
    if (what instanceof NotJson no) {
      return "not JSON at line %d, column %d: %s"
          .formatted(no.place().line(), no.place().column(), no.place().detail());
    }
    return what instanceof Rejected rejected
        ? rejected.problems().stream()
            .map(problem -> problem.pointer() + " " + problem.detail())
            .collect(Collectors.joining("; "))
            .strip()
        : "";
  }
}
