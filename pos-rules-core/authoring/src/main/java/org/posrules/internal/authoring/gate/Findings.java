package org.posrules.internal.authoring.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.posrules.rulebook.RulePlace;
import org.posrules.rulebook.RuleProblem;

/** Tells of the rules what was found in the classes that they became. */
final class Findings {
  private final List<ScannedClass> classes;
  private final WrittenRules written;
  private final Map<String, List<String>> rulesOf = new TreeMap<>();

  Findings(List<ScannedClass> classes, SortedMap<String, String> drl) {
    this.classes = classes;
    this.written = new WrittenRules(drl);
    for (ScannedClass each : classes) {
      for (RuleScan rule : each.rules()) {
        for (String lambda : rule.lambdas()) {
          rulesOf.computeIfAbsent(lambda, any -> new ArrayList<>()).add(rule.name());
        }
      }
    }
  }

  /**
   * One of each kind for a rule: what else it calls on the way is no news. What has no place in the
   * rules is told only where nothing has: the compiler makes several classes of one mistake.
   */
  List<RuleProblem> problems() {
    Map<String, RuleProblem> problems = new LinkedHashMap<>();
    for (ScannedClass each : classes) {
      List<String> rules = rulesOf.getOrDefault(each.outer(), List.of());
      each.refusals().forEach(refusal -> add(rules, refusal, problems));
      for (RuleScan rule : each.rules()) {
        rule.refusals().forEach(refusal -> add(List.of(rule.name()), refusal, problems));
      }
    }
    List<RuleProblem> placed =
        problems.values().stream().filter(problem -> problem.line() > 0).toList();
    return placed.isEmpty() ? List.copyOf(problems.values()) : placed;
  }

  private void add(List<String> rules, Refusal refusal, Map<String, RuleProblem> problems) {
    List<String> named = rules.isEmpty() ? List.of("") : rules;
    for (String rule : named) {
      RulePlace place =
          rule.isEmpty() ? written.placeOf(refusal.word()) : written.placeOf(rule, refusal.word());
      problems.putIfAbsent(
          rule + refusal.kind() + (rule.isEmpty() ? refusal.message() : ""),
          RuleProblem.of(refusal.kind(), place, refusal.message()));
    }
  }
}
