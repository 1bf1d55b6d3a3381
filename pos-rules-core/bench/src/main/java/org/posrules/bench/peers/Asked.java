package org.posrules.bench.peers;

/** A code asked about, and the place for the answer, as rule engines like it. */
public final class Asked {
  private final String code;
  private Decision decision;

  public Asked(String code) {
    this.code = code;
  }

  public String getCode() {
    return code;
  }

  public Decision getDecision() {
    return decision;
  }

  public void setDecision(Decision decision) {
    this.decision = decision;
  }
}
