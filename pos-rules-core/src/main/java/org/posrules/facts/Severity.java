package org.posrules.facts;

/** How long a finding about a shop may wait. */
public enum Severity {
  /** A quarter of a year. */
  LOW(90),
  /** A month. */
  MEDIUM(30),
  /** A week. */
  HIGH(7),
  /** It must not wait: today. */
  URGENT(0);

  private final int days;

  Severity(int days) {
    this.days = days;
  }

  /** How many days it may wait, 0 or more. */
  public int days() {
    return days;
  }
}
