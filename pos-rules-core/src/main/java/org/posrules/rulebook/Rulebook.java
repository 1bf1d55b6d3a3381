package org.posrules.rulebook;

import java.util.List;
import java.util.Map;

/**
 * What is in a rulebook. Immutable.
 *
 * @param version its version and digest
 * @param rules the DRL rules by id
 * @param causes by name
 * @param actions what can be done, by id
 * @param titles what causes and actions are called
 * @param codes what its tables say of codes
 */
public record Rulebook(
    RulebookVersion version,
    List<RuleInfo> rules,
    Map<String, Cause> causes,
    Map<String, Action> actions,
    Titles titles,
    CodeTable codes) {
  public Rulebook {
    rules = List.copyOf(rules);
    causes = Map.copyOf(causes);
    actions = Map.copyOf(actions);
  }
}
