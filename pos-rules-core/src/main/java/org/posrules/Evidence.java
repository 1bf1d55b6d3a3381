package org.posrules;

import java.util.List;
import org.posrules.facts.Strength;

/**
 * One rule or table row that spoke.
 *
 * @param rule id of the rule, or of the table row as {@code table/key}
 * @param cause the cause it spoke for or against
 * @param strength how strongly
 * @param because the author's sentence, in the asked language
 * @param facts names of the request fields that it used
 */
public record Evidence(
    String rule, String cause, Strength strength, String because, List<String> facts) {
  public Evidence {
    facts = List.copyOf(facts);
  }
}
