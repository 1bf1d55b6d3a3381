package org.posrules.internal.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KiePackagesBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RulebookException;

/**
 * Rules that may have been compiled apart, joined before Drools sees the first of them: they come
 * to one package in one go, as decision 3 asks.
 */
final class JoinedRules {
  private static final String NAME = "rulebook";

  private JoinedRules() {}

  /** As {@code KieBaseBuilder} does it, but without what that needs of the compiler. */
  static KieBase kieBase(List<CompiledRules> parts) {
    List<Model> models = parts.stream().flatMap(part -> part.instantiate().stream()).toList();
    refuseTwins(models);
    KieBaseConfiguration settings = RuleBaseFactory.newKnowledgeBaseConfiguration();
    KiePackagesBuilder packages = new KiePackagesBuilder(settings);
    models.forEach(packages::addModel);
    InternalKnowledgeBase kieBase = KnowledgeBaseFactory.newKnowledgeBase(NAME, settings);
    kieBase.addPackages(packages.build().getKiePackages());
    return kieBase;
  }

  /** A package keeps one rule of a name, so the last to come would push out the other unseen. */
  private static void refuseTwins(List<Model> models) {
    Set<String> names = new HashSet<>();
    List<RuleProblem> twins =
        models.stream()
            .flatMap(model -> model.getRules().stream())
            .map(rule -> rule.getName())
            .filter(name -> !names.add(name))
            .map(
                name ->
                    RuleProblem.of(
                        ProblemKind.RULE_NAME_TWICE, name, "two rules have this name; rename one"))
            .toList();
    if (!twins.isEmpty()) {
      throw new RulebookException(twins);
    }
  }
}
