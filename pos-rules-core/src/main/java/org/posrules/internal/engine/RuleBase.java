package org.posrules.internal.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.drools.modelcompiler.KiePackagesBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSessionConfiguration;
import org.posrules.rulebook.RuleInfo;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RulebookException;

/** The rules, ready to run. Immutable; thread-safe; each call opens a session of its own. */
public final class RuleBase {
  private static final Duration DEADLINE = Duration.ofSeconds(2);
  private static final int FIRINGS_PER_RULE = 10;
  private static final int LEAST_FIRINGS = 500;
  private static final String NAME = "rulebook";

  private final KieBase kieBase;
  private final SortedMap<String, RuleInfo> rules;
  private final int mostFirings;

  private RuleBase(KieBase kieBase, SortedMap<String, RuleInfo> rules) {
    this.kieBase = kieBase;
    this.rules = rules;
    this.mostFirings = Math.max(LEAST_FIRINGS, FIRINGS_PER_RULE * rules.size());
  }

  /** Throws {@link RulebookException} when a rule's header is incomplete. */
  public static RuleBase of(CompiledRules compiled) {
    DroolsSettings.apply();
    return of(kieBase(compiled));
  }

  /** As {@code KieBaseBuilder} does it, but without what that needs of the compiler. */
  private static KieBase kieBase(CompiledRules compiled) {
    KieBaseConfiguration settings = RuleBaseFactory.newKnowledgeBaseConfiguration();
    KiePackagesBuilder packages = new KiePackagesBuilder(settings);
    compiled.instantiate().forEach(packages::addModel);
    InternalKnowledgeBase kieBase = KnowledgeBaseFactory.newKnowledgeBase(NAME, settings);
    kieBase.addPackages(packages.build().getKiePackages());
    return kieBase;
  }

  static RuleBase of(KieBase kieBase) {
    List<RuleProblem> problems = new ArrayList<>();
    SortedMap<String, RuleInfo> rules = new TreeMap<>();
    kieBase.getKiePackages().stream()
        .flatMap(kiePackage -> kiePackage.getRules().stream())
        .forEach(rule -> add(rule, rules, problems));
    if (!problems.isEmpty()) {
      throw new RulebookException(problems);
    }
    return new RuleBase(kieBase, rules);
  }

  private static void add(
      Rule rule, SortedMap<String, RuleInfo> rules, List<RuleProblem> problems) {
    Map<String, Object> header = rule.getMetaData();
    for (String needed : List.of("id", "status", "source", "en", "zh")) {
      if (String.valueOf(header.getOrDefault(needed, "")).isBlank()) {
        problems.add(new RuleProblem(rule.getName(), 0, "the rule has no @" + needed + "; add it"));
      }
    }
    RuleInfo info =
        new RuleInfo(
            idOf(rule),
            text(header, "status"),
            text(header, "source"),
            text(header, "en"),
            text(header, "zh"));
    if (rules.put(info.id(), info) != null) {
      problems.add(new RuleProblem(rule.getName(), 0, "the id stands twice: " + info.id()));
    }
  }

  static String idOf(Rule rule) {
    return text(rule.getMetaData(), "id");
  }

  /** Drools keeps the quotes of a header's value or drops them, as it was compiled. */
  private static String text(Map<String, Object> header, String key) {
    String value = String.valueOf(header.getOrDefault(key, ""));
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  /** A session for one call on one thread; close it. */
  public RuleSession open() {
    KieSessionConfiguration defaults = null;
    return new RuleSession(kieBase.newKieSession(defaults, null), mostFirings, DEADLINE);
  }

  /** The rules by id. */
  public SortedMap<String, RuleInfo> rules() {
    return rules;
  }
}
