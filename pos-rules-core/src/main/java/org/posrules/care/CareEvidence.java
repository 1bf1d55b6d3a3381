package org.posrules.care;

import java.util.List;

/**
 * Why something was found.
 *
 * @param rule id of the rule; of a row of a table, {@code table/finding/fact}
 * @param sentence what the rule says, in the asked language; empty for a row
 * @param source where that is known from
 * @param observed what was seen, a sentence each, for example since when and how often
 */
public record CareEvidence(String rule, String sentence, String source, List<String> observed) {
  public CareEvidence {
    observed = List.copyOf(observed);
  }
}
