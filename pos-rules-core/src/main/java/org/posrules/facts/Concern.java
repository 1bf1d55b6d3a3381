package org.posrules.facts;

/**
 * What a rule concludes about a shop: something is to be done.
 *
 * @param finding name of its file, as in {@code CLEANING_OVERDUE}
 * @param severity how long it may wait
 * @param subject which terminal or person; empty for the shop itself
 */
public record Concern(String finding, Severity severity, String subject) {

  /** Is to be done about this terminal or person, or about the shop. */
  public static Concern of(String finding, Severity severity, String subject) {
    return new Concern(finding, severity, subject);
  }

  /** What the row of the table names. */
  public static Concern of(CareRow row) {
    return of(row.finding(), row.severity(), row.subject());
  }
}
