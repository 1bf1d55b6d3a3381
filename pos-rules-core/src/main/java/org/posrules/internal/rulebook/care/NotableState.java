package org.posrules.internal.rulebook.care;

import org.posrules.facts.Severity;

/**
 * A row of {@code care/tables/states.csv}: a fact that is a finding by itself.
 *
 * @param finding what it is
 * @param fact its name
 * @param is the value that it then has, or {@link #UNKNOWN}
 * @param severity how long it may wait
 * @param source where it is known from that it matters
 */
public record NotableState(
    String finding, String fact, String is, Severity severity, String source) {
  /** That the fact was not given of a part of which others were. */
  public static final String UNKNOWN = "unknown";
}
