package org.posrules.json;

import java.util.stream.Collectors;
import org.posrules.json.Decoded.NotJson;
import org.posrules.json.Decoded.Rejected;

/** Bytes that are no transaction. The message names every problem, and never repeats a value. */
public final class UnreadableTransactionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient Decoded what;

  UnreadableTransactionException(Decoded what) {
    super(message(what));
    this.what = what;
  }

  private static String message(Decoded what) {
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

  /** What is wrong, for a program: {@link Rejected} or {@link NotJson}. */
  public Decoded what() {
    return what;
  }
}
