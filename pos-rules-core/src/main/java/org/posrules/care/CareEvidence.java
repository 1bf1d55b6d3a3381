package org.posrules.care;

import java.util.List;

/**
 * Why something was found.
 *
 * @param rule id of the rule
 * @param sentence why it matters, in the asked language
 * @param source where that is known from
 * @param observed what was seen, a sentence each, for example since when and how often
 */
public record CareEvidence(String rule, String sentence, String source, List<String> observed) {
  public CareEvidence {
    observed = List.copyOf(observed);
  }
}
