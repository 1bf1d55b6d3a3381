package org.posrules.bench.peers;

import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** One rule a code, and the first that applies ends the search. */
final class EasyRules implements Peer {
  private final RulesEngine engine =
      new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));
  private final Rules rules = new Rules();

  EasyRules(DecisionTable table) {
    table
        .rows()
        .forEach(
            (code, decision) ->
                rules.register(
                    new RuleBuilder()
                        .name(code)
                        .when(facts -> code.equals(facts.<Asked>get("asked").getCode()))
                        .then(facts -> facts.<Asked>get("asked").setDecision(decision))
                        .build()));
  }

  @Override
  public Decision decide(String code) {
    Asked asked = new Asked(code);
    Facts facts = new Facts();
    facts.put("asked", asked);
    engine.fire(rules, facts);
    return asked.getDecision();
  }
}
