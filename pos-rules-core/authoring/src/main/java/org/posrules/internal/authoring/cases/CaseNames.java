package org.posrules.internal.authoring.cases;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.posrules.Diagnosis;
import org.posrules.internal.authoring.yaml.YamlMap;
import org.posrules.internal.authoring.yaml.YamlValue;
import org.posrules.internal.text.Nearest;
import org.posrules.rulebook.ProblemKind;

/** The names that a case may expect, and what is said of others. Immutable. */
public final class CaseNames {
  private final boolean strict;
  private final Set<String> causes;
  private final Set<String> rules;
  private final Set<String> actions;
  private final Set<String> causesAndRules;
  private final Set<String> findings;
  private final Set<String> findingsAndRules;

  private CaseNames(
      boolean strict,
      Collection<String> causes,
      Collection<String> rules,
      Collection<String> actions,
      Collection<String> findings) {
    this.strict = strict;
    this.causes = new TreeSet<>(causes);
    this.causes.add(Diagnosis.UNRECOGNISED);
    this.rules = Set.copyOf(rules);
    this.actions = Set.copyOf(actions);
    causesAndRules = new TreeSet<>(this.causes);
    causesAndRules.addAll(rules);
    this.findings = Set.copyOf(findings);
    findingsAndRules = new TreeSet<>(findings);
    findingsAndRules.addAll(rules);
  }

  /** Those of one rulebook. */
  public static CaseNames of(
      Collection<String> causes,
      Collection<String> rules,
      Collection<String> actions,
      Collection<String> findings) {
    return new CaseNames(true, causes, rules, actions, findings);
  }

  /** Any names, where the rulebook is not at hand. */
  public static CaseNames any() {
    return new CaseNames(false, Set.of(), Set.of(), Set.of(), Set.of());
  }

  Optional<String> cause(YamlValue value) {
    return known(value, causes, "cause", ProblemKind.UNKNOWN_CAUSE);
  }

  Optional<String> rule(YamlValue value) {
    return known(value, rules, "rule", ProblemKind.UNKNOWN_RULE);
  }

  Optional<String> action(YamlValue value) {
    return known(value, actions, "action", ProblemKind.UNKNOWN_ACTION);
  }

  Optional<String> causeOrRule(YamlValue value) {
    return known(value, causesAndRules, "cause or rule", ProblemKind.UNKNOWN_RULE);
  }

  Optional<String> finding(YamlValue value) {
    return known(value, findings, "finding", ProblemKind.UNKNOWN_FINDING);
  }

  Optional<String> findingOrRule(YamlValue value) {
    return known(value, findingsAndRules, "finding or rule", ProblemKind.UNKNOWN_FINDING);
  }

  /** Reports keys that are no causes. */
  void checkCauses(YamlMap map) {
    if (strict) {
      map.keys().stream()
          .filter(name -> !causes.contains(name))
          .forEach(
              name -> map.problem(name, ProblemKind.UNKNOWN_CAUSE, unknown(name, causes, "cause")));
    }
  }

  private Optional<String> known(
      YamlValue value, Set<String> known, String what, ProblemKind kind) {
    Optional<String> name = value.text();
    if (strict && name.isPresent() && !known.contains(name.get())) {
      value.problem(kind, unknown(name.get(), known, what));
      return Optional.empty();
    }
    return name;
  }

  private static String unknown(String name, Set<String> known, String what) {
    return "there is no " + what + " " + name + Nearest.hint(name, known);
  }
}
