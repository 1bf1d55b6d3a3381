package org.posrules.service.cli;

import java.util.List;

/** The command cannot go on with what it was given. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  UsageException(Refusal refusal) {
    super(String.join("; ", refusal.lines()));
    this.refusal = refusal;
  }

  UsageException(List<String> lines) {
    this(Refusal.usage(lines));
  }

  UsageException(String line) {
    this(List.of(line));
  }

  Refusal refusal() {
    return refusal;
  }
}
