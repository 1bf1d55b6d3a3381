package org.posrules.service.door;

import org.posrules.json.ProblemKind;

/** A request head that is not taken. Carries nothing of it. */
public final class RefusedHead extends Exception {
  private static final long serialVersionUID = 1L;

  private final ProblemKind kind;

  /** {@code detail}: which rule was broken, for a person. */
  RefusedHead(ProblemKind kind, String detail) {
    super(detail, null, false, false);
    this.kind = kind;
  }

  /** What is wrong with it. */
  public ProblemKind kind() {
    return kind;
  }
}
