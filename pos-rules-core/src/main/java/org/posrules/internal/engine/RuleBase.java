package org.posrules.internal.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.posrules.internal.rulebook.Families;
import org.posrules.rulebook.ProblemKind;
import org.posrules.rulebook.RuleInfo;
import org.posrules.rulebook.RuleProblem;
import org.posrules.rulebook.RulebookException;

/**
 * The rules, ready to run. Thread-safe: each run has a session to itself, and as many sessions as
 * there are processors are kept for the runs to come.
 */
public final class RuleBase {
  private static final String RESTS_ON_NOTHING =
      "the rule matches where no fact is given, so it would fire for everybody or, in a session that"
          + " is kept, for the first call alone; begin with a fact that must be there";
  private static final Duration DEADLINE = Duration.ofSeconds(2);
  private static final int FIRINGS_PER_RULE = 10;
  private static final int LEAST_FIRINGS = 500;

  private final KieBase kieBase;
  private final SortedMap<String, RuleInfo> rules;
  private final Members members;
  private final int mostFirings;
  private final Reach reach;
  private final Reach reachInShadow;

  /** Names of the experimental rules. */
  private final Set<String> inShadow;

  private final BlockingQueue<KeptSession> idle =
      new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors());

  private RuleBase(
      KieBase kieBase, SortedMap<String, RuleInfo> rules, Members members, KeptSession first) {
    this.kieBase = kieBase;
    this.rules = rules;
    this.members = members;
    this.mostFirings = Math.max(LEAST_FIRINGS, FIRINGS_PER_RULE * rules.size());
    this.inShadow = inShadow(kieBase, rules);
    this.reach = new Reach(kieBase, members, this::counts);
    this.reachInShadow = new Reach(kieBase, members, rule -> !counts(rule));
    keep(first);
  }

  /**
   * Throws {@link RulebookException} when a rule's header is incomplete, or when it rests on no
   * fact.
   *
   * @param families that the rules ask for
   */
  public static RuleBase of(CompiledRules compiled, Families families) {
    return of(List.of(compiled), families);
  }

  /** The same of rules that were compiled apart; see decision 18. */
  public static RuleBase of(List<CompiledRules> parts, Families families) {
    return of(parts, () -> families);
  }

  /** The same while the families are still being read: they are asked for last. */
  public static RuleBase of(List<CompiledRules> parts, Supplier<Families> families) {
    DroolsSettings.apply();
    return DroolsCall.of(
        () -> {
          KieBase kieBase = JoinedRules.kieBase(parts);
          return of(kieBase, families.get());
        });
  }

  /** Loads of Drools what rules of any kind need; to be done while something else is waited for. */
  public static void prepare() {
    DroolsSettings.apply();
    DroolsCall.run(() -> JoinedRules.kieBase(List.of()));
  }

  static RuleBase of(KieBase kieBase, Families families) {
    List<RuleProblem> problems = new ArrayList<>();
    SortedMap<String, RuleInfo> rules = new TreeMap<>();
    kieBase.getKiePackages().stream()
        .flatMap(kiePackage -> kiePackage.getRules().stream())
        .forEach(rule -> add(rule, rules, problems));
    KeptSession first = new KeptSession(kieBase);
    first
        .woken()
        .forEach(
            rule ->
                problems.add(
                    RuleProblem.of(
                        ProblemKind.RULE_RESTS_ON_NOTHING, rule.getName(), RESTS_ON_NOTHING)));
    if (!problems.isEmpty()) {
      throw new RulebookException(problems);
    }
    return new RuleBase(kieBase, rules, new Members(families), first);
  }

  private static void add(
      Rule rule, SortedMap<String, RuleInfo> rules, List<RuleProblem> problems) {
    Map<String, Object> header = rule.getMetaData();
    for (String needed : List.of("id", "status", "source", "en", "zh")) {
      if (String.valueOf(header.getOrDefault(needed, "")).isBlank()) {
        problems.add(
            RuleProblem.of(
                ProblemKind.RULE_HEADER,
                rule.getName(),
                "the rule has no @" + needed + "; add it"));
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
      problems.add(
          RuleProblem.of(
              ProblemKind.RULE_ID_TWICE, rule.getName(), "the id stands twice: " + info.id()));
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

  private static Set<String> inShadow(KieBase kieBase, Map<String, RuleInfo> rules) {
    return kieBase.getKiePackages().stream()
        .flatMap(kiePackage -> kiePackage.getRules().stream())
        .filter(rule -> RuleStatus.of(rules.get(idOf(rule))) == RuleStatus.EXPERIMENTAL)
        .map(Rule::getName)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A run of the rules that count, for one call on one thread; close it. */
  public RuleSession open() {
    return open(this::counts, reach);
  }

  /** A run of the experimental rules alone; close it. */
  public RuleSession openShadow() {
    return open(rule -> !counts(rule), reachInShadow);
  }

  /** Whether there are experimental rules. */
  public boolean hasShadow() {
    return !inShadow.isEmpty();
  }

  private boolean counts(Rule rule) {
    return !inShadow.contains(rule.getName());
  }

  private RuleSession open(Predicate<Rule> allowed, Reach reached) {
    KeptSession kept = idle.poll();
    return new RuleSession(
        kept == null ? DroolsCall.of(() -> new KeptSession(kieBase)) : kept,
        reached,
        () -> new FiringLimit(mostFirings, DEADLINE, allowed),
        this::keep);
  }

  private void keep(KeptSession session) {
    if (!idle.offer(session)) {
      session.dispose();
    }
  }

  /** Which rules further facts may wake or silence. */
  public Reach reach() {
    return reach;
  }

  /** The conditions of all rules, made anew for those who look into a diagnosis. */
  public Conditions conditions() {
    return new Conditions(kieBase, members);
  }

  /** The rules by id. */
  public SortedMap<String, RuleInfo> rules() {
    return rules;
  }
}
