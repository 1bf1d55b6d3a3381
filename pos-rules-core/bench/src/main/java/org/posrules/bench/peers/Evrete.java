package org.posrules.bench.peers;

import java.util.Map;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.RuleSetBuilder;

/** One rule a code; the session is kept and emptied, since a new one costs it far more. */
final class Evrete implements Peer {
  private final StatefulSession session;

  Evrete(DecisionTable table) {
    RuleSetBuilder<Knowledge> rules = new KnowledgeService().newKnowledge().builder();
    for (Map.Entry<String, Decision> row : table.rows().entrySet()) {
      ValuesPredicate isCode = values -> row.getKey().equals(values.get(0));
      rules =
          rules
              .newRule(row.getKey())
              .forEach("$asked", Asked.class)
              .where(isCode, "$asked.code")
              .execute(match -> match.<Asked>get("$asked").setDecision(row.getValue()));
    }
    session = rules.build().newStatefulSession();
  }

  @Override
  public Decision decide(String code) {
    Asked asked = new Asked(code);
    session.insert(asked);
    session.fire();
    session.clear();
    return asked.getDecision();
  }
}
