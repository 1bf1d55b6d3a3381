package org.posrules.internal.authoring.comparing;

/** A request of which two rulebooks say different things. */
public record Change(Request request, Answer before, Answer now) {

  /** Whether the new answer lets somebody do what the old one did not. */
  public boolean isRiskier() {
    return now.isRiskierThan(before);
  }
}
