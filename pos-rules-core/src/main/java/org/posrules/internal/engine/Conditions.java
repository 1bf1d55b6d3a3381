package org.posrules.internal.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.kie.api.KieBase;
import org.posrules.facts.CareSignal;
import org.posrules.facts.Signal;
import org.posrules.facts.Suspect;
import org.posrules.internal.engine.ConditionState.Standing;

/** Says of the conditions of rules which are met by facts, and by which. Thread-safe. */
public final class Conditions {
  private final Members members;
  private final SortedMap<String, List<Condition>> conditions = new TreeMap<>();

  Conditions(KieBase rules, Members members) {
    this.members = members;
    rules.getKiePackages().stream()
        .flatMap(kiePackage -> kiePackage.getRules().stream())
        .forEach(
            rule ->
                conditions.put(
                    RuleBase.idOf(rule),
                    ((RuleImpl) rule).getLhs().getChildren().stream().map(Condition::of).toList()));
  }

  /** By the id of the rule, the state of its conditions in their order. */
  public SortedMap<String, List<ConditionState>> of(List<Signal> signals, List<Suspect> suspects) {
    List<Object> facts = new ArrayList<>(members.with(signals));
    facts.addAll(suspects);
    return of(facts);
  }

  /** The same of what was observed about a shop. */
  public SortedMap<String, List<ConditionState>> ofShop(List<CareSignal> signals) {
    return of(signals);
  }

  private SortedMap<String, List<ConditionState>> of(Collection<?> facts) {
    SortedMap<String, List<ConditionState>> states = new TreeMap<>();
    for (Map.Entry<String, List<Condition>> rule : conditions.entrySet()) {
      List<ConditionState> ofRule = new ArrayList<>();
      for (Condition condition : rule.getValue()) {
        ofRule.add(state(ofRule.size(), condition, facts));
      }
      states.put(rule.getKey(), ofRule);
    }
    return states;
  }

  private static ConditionState state(int position, Condition condition, Collection<?> facts) {
    List<Object> taken = new ArrayList<>();
    List<Object> others = new ArrayList<>();
    for (Object fact : facts) {
      if (condition.looksAt(fact.getClass())) {
        (condition.takes(new LooseFact(fact)) ? taken : others).add(fact);
      }
    }
    return new ConditionState(position, standing(condition, !taken.isEmpty()), taken, others);
  }

  private static Standing standing(Condition condition, boolean takesSome) {
    if (!condition.isPlain() || (condition.comparing() && takesSome)) {
      return Standing.OPEN;
    }
    if (takesSome == condition.negated()) {
      return takesSome ? Standing.BLOCKED : Standing.MISSING;
    }
    return Standing.MET;
  }
}
